using System.Runtime.InteropServices;

namespace ArticleClean.Cli.Syntax;

/// <summary>The beginning of what the runtime's own call says about a file. The size has room for the rest.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal struct FileStatus
{
    /// <summary>The number of the user to whom it belongs.</summary>
    [FieldOffset(8)]
    public uint User;
}
