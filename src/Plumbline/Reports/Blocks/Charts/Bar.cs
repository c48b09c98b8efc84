using Plumbline.Reports.Blocks.Boxes;

namespace Plumbline.Reports.Blocks.Charts;

/// <summary>One value of a chart.</summary>
/// <param name="Value">On the scale of the chart.</param>
/// <param name="Printed">The value in words or digits as it stands beside the bar, such as 65%; empty where only a word is said.</param>
public sealed record Bar(string Label, int Value, string Printed)
{
    /// <summary>The comment that gives colour, pattern and a word; null for plain counts.</summary>
    public Band? Comment { get; init; }

    /// <summary>The heading under which it stands with others; empty where the chart has no groups.</summary>
    public string Group { get; init; } = "";

    /// <summary>What stands beside the bar: the value and the word, or the one that there is.</summary>
    public string Said => Comment is not { } comment ? Printed : Printed.Length == 0 ? comment.Word : $"{Printed} {comment.Word}";

    /// <summary>Its name where it stands without the heading of its group.</summary>
    public string WholeLabel => Group.Length == 0 ? Label : $"{Group}: {Label}";

    /// <summary>Lower end of the interval, on the scale of the chart; drawn as a whisker with <see cref="High"/>.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the interval, on the scale of the chart.</summary>
    public double? High { get; init; }
}
