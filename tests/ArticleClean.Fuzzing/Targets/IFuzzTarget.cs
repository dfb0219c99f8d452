namespace ArticleClean.Fuzzing.Targets;

/// <summary>A part of the library that takes bytes from strangers, and what must hold for any bytes.</summary>
internal interface IFuzzTarget
{
    /// <summary>The name of the target, and of its folder of inputs.</summary>
    string Name { get; }

    /// <summary>Runs the library on one input.</summary>
    /// <exception cref="LawBrokenException">Something that must hold does not. Any other exception is a finding, too.</exception>
    void Run(byte[] input);
}
