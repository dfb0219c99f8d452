using ArticleClean.Sources.Globs;

namespace ArticleClean.Tests.Sources;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*.html", "a.html", true)]
    [InlineData("*.html", "deep/er/a.html", true)]
    [InlineData("*.html", "a.htm", false)]
    [InlineData("/*.html", "a.html", true)]
    [InlineData("/*.html", "deep/a.html", false)]
    [InlineData("deep/*.html", "deep/a.html", true)]
    [InlineData("deep/*.html", "more/deep/a.html", false)]
    [InlineData("**/deep/*.html", "more/deep/a.html", true)]
    [InlineData("**/deep/*.html", "deep/a.html", true)]
    [InlineData("a/**/z", "a/z", true)]
    [InlineData("a/**/z", "a/b/c/z", true)]
    [InlineData("a/**/z", "a/b/c/y", false)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**", "a", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("a*c*e", "abcde", true)]
    [InlineData("a*c*e", "abcd", false)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[!a-c]x", "bx", false)]
    [InlineData("[^a-c]x", "dx", true)]
    [InlineData("[]x]", "]", true)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[a", "[a", true)]
    [InlineData("\\*", "*", true)]
    [InlineData("\\*", "a", false)]
    [InlineData("tmp/", "tmp", true)]
    [InlineData("", "a", false)]
    public void A_pattern_is_as_in_gitignore(string pattern, string path, bool isMatch) => new GlobPattern(pattern).IsMatch(path).Should().Be(isMatch);

    [Fact]
    public void No_pattern_takes_long()
    {
        var names = string.Join('/', Enumerable.Repeat(new string('a', 200), 100));

        new GlobPattern(string.Concat(Enumerable.Repeat("**/", 50)) + string.Concat(Enumerable.Repeat("*a", 50)) + "b").IsMatch(names).Should().BeFalse();
    }
}
