namespace ArticleClean.Cli.Planning;

/// <summary>What a path of the command line is.</summary>
internal enum InputKind
{
    /// <summary>Standard input.</summary>
    Stream,

    /// <summary>A file, or what is to be one.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,
}
