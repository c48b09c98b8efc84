namespace Plumbline.Findings.Proposals;

/// <summary>Where the figures would put a question; the editor decides.</summary>
public enum Side
{
    Strength,
    Area,

    /// <summary>Within one judgement of the average of the inspection: the figures do not say.</summary>
    Either,
}
