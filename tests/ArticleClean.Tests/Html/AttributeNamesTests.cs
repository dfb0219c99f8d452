using System.Text.RegularExpressions;
using ArticleClean.Html.Reading;

namespace ArticleClean.Tests.Html;

/// <summary>The list of attributes that are asked for, and their names.</summary>
public sealed partial class AttributeNamesTests
{
    [Fact]
    public void Each_attribute_is_found_by_its_name()
    {
        foreach (var attribute in Enum.GetValues<AttributeName>())
        {
            if (attribute == AttributeName.Other) continue;
            var name = Capital().Replace(attribute.ToString(), "-$0").ToLowerInvariant();
            AttributeNames.Find(name).Should().Be(attribute);
        }
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
