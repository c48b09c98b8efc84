using System.Globalization;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms.Choices;

/// <summary>Radios and checkboxes, which differ in few words.</summary>
public abstract record OptionGroup : Component
{
    public string Name { get; init; } = "";

    public string? IdPrefix { get; init; }

    public Fieldset? Fieldset { get; init; }

    public Hint? Hint { get; init; }

    public ErrorMessage? ErrorMessage { get; init; }

    public FormGroup? FormGroup { get; init; }

    public IReadOnlyList<Option?> Items { get; init; } = [];

    private protected abstract OptionKind Kind { get; }

    private protected abstract bool IsChosen(Option item);

    private protected virtual string? DescribedByFromOutside => Fieldset?.DescribedBy;

    public override void Write(Markup to)
    {
        var prefix = string.IsNullOrEmpty(IdPrefix) ? Name : IdPrefix;
        to
            .Open("div")
            .Class("govuk-form-group", ErrorMessage is null ? null : "govuk-form-group--error", FormGroup?.Classes)
            .With(FormGroup?.Attributes)
            .Holding();
        var described = Described(prefix);
        Fieldset?.Begin(to, described);
        Field.Describe(to, prefix, DescribedByFromOutside, Hint, ErrorMessage);
        to.Open("div").Class(Kind.Group, Classes).With(Attributes).With("data-module", Kind.Group).Holding();
        foreach (var (index, item) in Items.Index())
        {
            if (item is not null)
            {
                WriteItem(to, item, index == 0 ? prefix : string.Create(CultureInfo.InvariantCulture, $"{prefix}-{index + 1}"), described);
            }
        }

        to.Close("div");
        if (Fieldset is not null)
        {
            to.Close("fieldset");
        }

        to.Close("div");
    }

    private string? Described(string prefix)
    {
        string?[] ids = [DescribedByFromOutside, Hint is null ? null : prefix + "-hint", ErrorMessage is null ? null : prefix + "-error"];
        var all = string.Join(' ', ids.Where(id => !string.IsNullOrEmpty(id)));
        return all.Length == 0 ? null : all;
    }

    private void WriteItem(Markup to, Option item, string given, string? described)
    {
        if (item.Divider is not null)
        {
            to.Open("div").Class(Kind.Divider).Holding().Text(item.Divider).Close("div");
            return;
        }

        var id = string.IsNullOrEmpty(item.Id) ? given : item.Id;
        var hint = item.Hint is { } help && (help.Text is not null || help.Html is not null) ? id + "-item-hint" : null;
        var chosen = item.Checked ?? IsChosen(item);
        var opens = item.Conditional?.Html;
        to.Open("div").Class(Kind.Item).Holding()
            .Open("input").Class(Kind.Input).With("id", id).With("name", item.Name ?? Name).With("type", Kind.Type).With("value", item.Value ?? "")
            .With("checked", chosen).With("disabled", item.Disabled)
            .With("data-aria-controls", opens is null ? null : "conditional-" + id)
            .With("data-behaviour", string.IsNullOrEmpty(item.Behaviour) ? null : item.Behaviour)
            .With(
                "aria-describedby",
                Kind.DescribesItems && Fieldset is null && described is not null ? (hint is null ? described : described + " " + hint) : hint)
            .With(item.Attributes).Holding();
        to
            .Open("label")
            .Class("govuk-label", Kind.Label, item.Label?.Classes)
            .With(item.Label?.Attributes)
            .With("for", id)
            .Holding()
            .Either(item.Html, item.Text)
            .Close("label");
        if (hint is not null)
        {
            to.Put(item.Hint! with { Id = hint, Classes = item.Hint.Classes is null ? Kind.Hint : Kind.Hint + " " + item.Hint.Classes });
        }

        to.Close("div");
        if (opens is not null)
        {
            to.Open("div").Class(Kind.Conditional, chosen ? null : Kind.ConditionalHidden).With("id", "conditional-" + id).Holding().Html(opens).Close("div");
        }
    }
}
