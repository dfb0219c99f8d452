namespace ArticleClean.Cli;

/// <summary>How the program ends, for scripts. The numbers are a promise.</summary>
internal enum ExitCode
{
    /// <summary>Done. A closed pipe ends here too.</summary>
    Done = 0,

    /// <summary>A negative answer: the single input held no article, or <c>check</c> found residue.</summary>
    Negative = 1,

    /// <summary>A mistake in the command line, or nothing could be read, or the output cannot be written.</summary>
    Unusable = 2,

    /// <summary>Some documents failed, others did not.</summary>
    SomeFailed = 3,

    /// <summary>Interrupted from the keyboard (SIGINT, 128 + 2).</summary>
    Interrupted = 130,

    /// <summary>Told to end (SIGTERM, 128 + 15).</summary>
    Terminated = 143,
}
