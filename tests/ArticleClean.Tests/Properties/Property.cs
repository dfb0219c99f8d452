using CsCheck;

namespace ArticleClean.Tests.Properties;

/// <summary>Checks a property on the same generated cases in every run. CsCheck by itself takes new ones each time.</summary>
internal static class Property
{
    /// <summary>How many cases each property is checked on. All properties together are to take less than 15 seconds.</summary>
    private const int Cases = 250;

    /// <summary>How many more cases CsCheck tries to find a shorter one that breaks the property, too.</summary>
    private const int Shrinks = 20_000;

    private const ulong Seed = 20_261_201;

    /// <summary>Checks a property, and fails with the shortest case found that breaks it.</summary>
    /// <param name="cases">Generates the cases.</param>
    /// <param name="violation">What is wrong with a case; <c>null</c> where nothing is.</param>
    public static void Holds(Gen<string> cases, Func<string, string?> violation)
    {
        var random = new PCG(1, Seed);
        for (var i = 0; i < Cases; i++)
        {
            var seed = random.ToString();
            var value = cases.Generate(random, null, out _);
            if (Violation(value) is null) continue;
            cases.Sample(text => Violation(text).Should().BeNull(), seed: seed, iter: Shrinks, print: text => text);
        }

        // An exception is a violation, too, so that CsCheck looks for a shorter case.
        string? Violation(string value)
        {
            try
            {
                return violation(value);
            }
#pragma warning disable CA1031
            catch (Exception e)
#pragma warning restore CA1031
            {
                return e.ToString();
            }
        }
    }
}
