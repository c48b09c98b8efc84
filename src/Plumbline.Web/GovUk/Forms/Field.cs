using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>A field with its label, hint and error, each named to those who cannot see it.</summary>
public abstract record Field : Component
{
    public string Name { get; init; } = "";

    public string? Id { get; init; }

    public Label? Label { get; init; }

    public Hint? Hint { get; init; }

    public ErrorMessage? ErrorMessage { get; init; }

    public string? DescribedBy { get; init; }

    public string? Value { get; init; }

    public bool Disabled { get; init; }

    public string? Autocomplete { get; init; }

    public FormGroup? FormGroup { get; init; }

    protected string FieldId => string.IsNullOrEmpty(Id) ? Name : Id;

    /// <summary>Opens the group and says label, hint and error. Gives back the ids that describe the field.</summary>
    protected string? Begin(Markup to, string? groupClass = null)
    {
        to
            .Open("div")
            .Class("govuk-form-group", ErrorMessage is null ? null : "govuk-form-group--error", groupClass, FormGroup?.Classes)
            .With(FormGroup?.Attributes)
            .Holding();
        to.Put(Label is null ? null : Label with { For = FieldId });
        return Describe(to, FieldId, DescribedBy, Hint, ErrorMessage);
    }

    internal static string? Describe(Markup to, string id, string? describedBy, Hint? hint, ErrorMessage? error)
    {
        var all = string.IsNullOrEmpty(describedBy) ? null : describedBy;
        if (hint is not null)
        {
            to.Put(hint with { Id = id + "-hint" });
            all = Join(all, id + "-hint");
        }

        if (error is not null)
        {
            to.Put(error with { Id = id + "-error" });
            all = Join(all, id + "-error");
        }

        return all;
    }

    private static string Join(string? before, string id) => before is null ? id : before + " " + id;
}
