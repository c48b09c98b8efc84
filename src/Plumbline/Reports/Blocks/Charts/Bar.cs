using Plumbline.Reports.Blocks.Boxes;

namespace Plumbline.Reports.Blocks.Charts;

/// <summary>One value of a chart.</summary>
/// <param name="Value">On the scale of the chart.</param>
/// <param name="Printed">The value in words or digits as it stands beside the bar, such as 65%.</param>
public sealed record Bar(string Label, int Value, string Printed)
{
    /// <summary>The comment that gives colour, pattern and a word; null for plain counts.</summary>
    public Band? Comment { get; init; }

    /// <summary>Lower end of the interval, on the scale of the chart; drawn as a whisker with <see cref="High"/>.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the interval, on the scale of the chart.</summary>
    public double? High { get; init; }
}
