namespace Plumbline.Web.GovUk.Forms.Choices;

/// <summary>The names by which radios and checkboxes differ, spelt once.</summary>
internal sealed record OptionKind(string Group, string Type, bool DescribesItems)
{
    public string Item { get; } = Group + "__item";

    public string Input { get; } = Group + "__input";

    public string Label { get; } = Group + "__label";

    public string Hint { get; } = Group + "__hint";

    public string Divider { get; } = Group + "__divider";

    public string Conditional { get; } = Group + "__conditional";

    public string ConditionalHidden { get; } = Group + "__conditional--hidden";
}
