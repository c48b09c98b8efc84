using Plumbline.Files.Inspections.Areas;
using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.GovUk.Forms.Choices;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Shared;

/// <summary>A line for the name of an area, with those that are known to choose from; browsers offer them without scripts. An area that was not known is put as
/// a question.</summary>
internal sealed record AreaField(Speech Say, TextInput Line) : Component
{
    private const string List = "known-areas";

    /// <summary>Whether the question is put whether it is an area of their own.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether they have said so.</summary>
    public bool IsOwn { get; init; }

    public override void Write(Markup to)
    {
        (Line with { Attributes = new Dictionary<string, string?> { ["list"] = List }, Autocomplete = "off" }).Write(to);
        to.Open("datalist").With("id", List).Holding();
        foreach (var area in Say.InOrder(CarriedAreas.Register.Areas, area => Say[area.Name]))
        {
            to.Open("option").With("value", Say[area.Name]).Holding().Close("option");
        }

        to.Close("datalist");
        if (IsAsked)
        {
            new Checkboxes
            {
                Name = "AreaIsOwn",
                Classes = "govuk-checkboxes--small",
                Values = IsOwn ? ["yes"] : [],
                Items = [new Option { Value = "yes", Text = Say[AreaWords.IsOwn] }],
            }.Write(to);
        }
    }
}
