namespace Plumbline.Instruments.Routing;

/// <summary>Comparisons by the signs of XLSForm.</summary>
public static class Comparisons
{
    /// <summary>Longer signs first, so that <c>&lt;=</c> is not read as <c>&lt;</c>.</summary>
    public static IReadOnlyList<(string Sign, Comparison Comparison)> Signs { get; } =
    [
        ("<=", Comparison.AtMost),
        (">=", Comparison.AtLeast),
        ("!=", Comparison.NotEqual),
        ("=", Comparison.Equal),
        ("<", Comparison.Less),
        (">", Comparison.More),
    ];

    public static bool Holds(this Comparison comparison, decimal left, decimal right) => comparison switch
    {
        Comparison.Equal => left == right,
        Comparison.NotEqual => left != right,
        Comparison.Less => left < right,
        Comparison.AtMost => left <= right,
        Comparison.More => left > right,
        _ => left >= right,
    };

    /// <summary>The same said from the other side: what 3 &lt; a says is that a &gt; 3.</summary>
    public static Comparison Turned(this Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.More,
        Comparison.AtMost => Comparison.AtLeast,
        Comparison.More => Comparison.Less,
        Comparison.AtLeast => Comparison.AtMost,
        _ => comparison,
    };

    public static string Sign(this Comparison comparison) => Signs.First(pair => pair.Comparison == comparison).Sign;
}
