namespace Plumbline.Instruments.Routing;

/// <summary>How a number stands to another.</summary>
public enum Comparison
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    More,
    AtLeast,
}
