using System.Runtime.CompilerServices;

namespace ArticleClean.Documents;

/// <summary>
/// Lends the large arrays that one page after the other needs. A thread keeps the largest that came back, and no other: a pool
/// that keeps one of each size holds twice as much. For many threads at once; an array goes back on the thread that took it.
/// </summary>
/// <typeparam name="T">What the arrays hold; no references, since they are not cleared.</typeparam>
internal static class PageMemory<T> where T : unmanaged
{
    /// <summary>The most that a thread keeps: what a page of ten megabytes needs. Larger pages are rare.</summary>
    private const int MaxKeptBytes = 32 * 1024 * 1024;

    [ThreadStatic]
    private static T[]? _kept;

    /// <summary>Lends an array, whose content is what was left in it.</summary>
    /// <param name="length">The least length.</param>
    public static T[] Rent(int length)
    {
        if (_kept is not { } kept || kept.Length < length) return GC.AllocateUninitializedArray<T>(length);
        _kept = null;
        return kept;
    }

    /// <summary>Takes an array back; nobody may use it any more.</summary>
    public static void Return(T[] array)
    {
        if ((long)array.Length * Unsafe.SizeOf<T>() <= MaxKeptBytes && (_kept is null || _kept.Length < array.Length)) _kept = array;
    }
}
