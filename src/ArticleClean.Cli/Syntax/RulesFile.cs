using ArticleClean.Documents;
using ArticleClean.Rules;

namespace ArticleClean.Cli.Syntax;

/// <summary>A file of site rules that a command line names.</summary>
internal static class RulesFile
{
    /// <summary>Reads the rules; the hash is of the file's bytes.</summary>
    /// <exception cref="UsageException">It cannot be read, or is none.</exception>
    public static (SiteRules Rules, string Hash) Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return (SiteRulesFile.Parse(bytes), Journals.Hash.Of(bytes));
        }
        catch (SiteRulesException e)
        {
            throw new UsageException($"{path}:{e.Line}:{e.Column}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the rules {path} cannot be read: {e.Message.TrimEnd('.')}");
        }
    }
}
