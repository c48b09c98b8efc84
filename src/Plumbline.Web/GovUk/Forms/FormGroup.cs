namespace Plumbline.Web.GovUk.Forms;

/// <summary>The box around a field.</summary>
public sealed record FormGroup
{
    public string? Classes { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
