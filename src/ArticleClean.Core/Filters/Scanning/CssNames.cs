using System.Collections.Frozen;

namespace ArticleClean.Filters.Scanning;

/// <summary>Names that CSS gives a meaning: properties (CSS snapshot 2023, SVG 2's presentation attributes) and at-rules.</summary>
internal static class CssNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Properties = Lookup(
        """
        align-content align-items align-self all animation animation-delay animation-direction animation-duration animation-fill-mode
        animation-iteration-count animation-name animation-play-state animation-timing-function appearance aspect-ratio backdrop-filter
        backface-visibility background background-attachment background-blend-mode background-clip background-color background-image
        background-origin background-position background-position-x background-position-y background-repeat background-size block-size
        border border-block border-bottom border-bottom-color border-bottom-left-radius border-bottom-right-radius border-bottom-style
        border-bottom-width border-collapse border-color border-image border-inline border-inline-end border-inline-start border-left
        border-left-color border-left-style border-left-width border-radius border-right border-right-color border-right-style
        border-right-width border-spacing border-style border-top border-top-color border-top-left-radius border-top-right-radius
        border-top-style border-top-width border-width bottom box-decoration-break box-shadow box-sizing break-after break-before
        break-inside caption-side caret-color clear clip clip-path clip-rule color color-scheme column-count column-gap column-rule
        column-span column-width columns contain contain-intrinsic-size container container-name container-type content content-visibility
        counter-increment counter-reset cursor cx cy d direction display dominant-baseline empty-cells enable-background fill fill-opacity
        fill-rule filter flex flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap float font font-display font-family
        font-feature-settings font-kerning font-size font-smoothing font-stretch font-style font-variant font-variation-settings
        font-weight gap grid grid-area grid-auto-columns grid-auto-flow grid-auto-rows grid-column grid-column-end grid-column-gap
        grid-column-start grid-gap grid-row grid-row-end grid-row-gap grid-row-start grid-template grid-template-areas
        grid-template-columns grid-template-rows height hyphens image-rendering inline-size inset inset-block inset-inline isolation
        justify-content justify-items justify-self left letter-spacing line-break line-clamp line-height list-style list-style-image
        list-style-position list-style-type margin margin-block margin-block-end margin-block-start margin-bottom margin-inline
        margin-inline-end margin-inline-start margin-left margin-right margin-top marker mask mask-image mask-position mask-repeat
        mask-size mask-type max-height max-inline-size max-width min-block-size min-height min-inline-size min-width mix-blend-mode
        object-fit object-position offset opacity order orphans outline outline-color outline-offset outline-style outline-width overflow
        overflow-anchor overflow-wrap overflow-x overflow-y overscroll-behavior padding padding-block padding-bottom padding-inline
        padding-inline-end padding-inline-start padding-left padding-right padding-top page-break-after page-break-before
        page-break-inside perspective place-content place-items place-self pointer-events position quotes resize right rotate row-gap
        scale scroll-behavior scroll-margin-top scroll-padding scroll-snap-align scroll-snap-type scrollbar-color scrollbar-width
        shape-outside shape-rendering speak src stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
        stroke-linejoin stroke-miterlimit stroke-opacity stroke-width tab-size table-layout text-align text-align-last text-anchor
        text-decoration text-decoration-color text-decoration-line text-decoration-style text-decoration-thickness text-indent
        text-overflow text-rendering text-shadow text-size-adjust text-transform text-underline-offset text-wrap top touch-action
        transform transform-box transform-origin transform-style transition transition-delay transition-duration transition-property
        transition-timing-function translate unicode-bidi unicode-range user-select vector-effect vertical-align visibility white-space
        widows width will-change word-break word-spacing word-wrap writing-mode z-index zoom
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AtRules = Lookup(
        "media supports keyframes -webkit-keyframes -moz-keyframes -o-keyframes -ms-keyframes font-face page layer container property counter-style document -moz-document -ms-viewport viewport scope starting-style");

    public static bool IsProperty(ReadOnlySpan<char> name)
    {
        if (name.Length > 40) return name.StartsWith("--");
        Span<char> lower = stackalloc char[name.Length];
        name.ToLowerInvariant(lower);
        return lower.StartsWith("--") || lower.StartsWith("-webkit-") || lower.StartsWith("-moz-") || lower.StartsWith("-ms-")
            || lower.StartsWith("-o-") || lower.StartsWith("mso-") || Properties.Contains(lower);
    }

    public static bool IsAtRule(ReadOnlySpan<char> name) => AtRules.Contains(name);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string names)
        => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
