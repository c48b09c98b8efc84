using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>One of a list that opens.</summary>
public sealed record Select : Field
{
    public IReadOnlyList<SelectItem?> Items { get; init; } = [];

    public override void Write(Markup to)
    {
        var described = Begin(to);
        to.Open("select").Class("govuk-select", Classes, ErrorMessage is null ? null : "govuk-select--error")
            .With("id", FieldId).With("name", Name).With("disabled", Disabled).With("aria-describedby", described).With(Attributes).Holding();
        foreach (var item in Items.OfType<SelectItem>())
        {
            var chosen = item.Selected ?? (!string.IsNullOrEmpty(Value) && (item.Value ?? item.Text) == Value);
            to
                .Open("option")
                .With("value", item.Value)
                .With("selected", chosen)
                .With("disabled", item.Disabled)
                .With(item.Attributes)
                .Holding()
                .Text(item.Text)
                .Close("option");
        }

        to.Close("select").Close("div");
    }
}
