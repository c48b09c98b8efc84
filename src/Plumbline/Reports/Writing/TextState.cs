namespace Plumbline.Reports.Writing;

/// <summary>How far a text is in one language.</summary>
public enum TextState
{
    /// <summary>Nothing stands there yet.</summary>
    ToWrite,

    Drafting,

    /// <summary>Its writer has said so, and nothing was changed since.</summary>
    Ready,
}
