namespace Plumbline.Web.GovUk.Forms;

/// <summary>One choice of a list that opens.</summary>
public sealed record SelectItem
{
    public string? Value { get; init; }

    public string? Text { get; init; }

    public bool? Selected { get; init; }

    public bool Disabled { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
