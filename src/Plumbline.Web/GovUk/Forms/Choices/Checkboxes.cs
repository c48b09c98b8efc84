namespace Plumbline.Web.GovUk.Forms.Choices;

/// <summary>Any of a few.</summary>
public sealed record Checkboxes : OptionGroup
{
    private static readonly OptionKind Checkbox = new("govuk-checkboxes", "checkbox", DescribesItems: true);

    public IReadOnlyList<string>? Values { get; init; }

    public string? DescribedBy { get; init; }

    private protected override OptionKind Kind => Checkbox;

    private protected override string? DescribedByFromOutside => string.IsNullOrEmpty(Fieldset?.DescribedBy) ? DescribedBy : Fieldset.DescribedBy;

    private protected override bool IsChosen(Option item) => Values?.Contains(item.Value) == true;
}
