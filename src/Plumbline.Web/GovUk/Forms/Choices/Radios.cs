namespace Plumbline.Web.GovUk.Forms.Choices;

/// <summary>One of a few.</summary>
public sealed record Radios : OptionGroup
{
    private static readonly OptionKind Radio = new("govuk-radios", "radio", DescribesItems: false);

    public string? Value { get; init; }

    private protected override OptionKind Kind => Radio;

    private protected override bool IsChosen(Option item) => !string.IsNullOrEmpty(Value) && item.Value == Value;
}
