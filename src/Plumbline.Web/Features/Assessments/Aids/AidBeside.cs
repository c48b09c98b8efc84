using Plumbline.Instruments;
using Plumbline.Instruments.Aids;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Aids;

/// <summary>A calculated aid beside its question: what it takes from the profile, what is to be typed, what follows, what is wanting, and whose rule it
/// is.</summary>
internal sealed record AidBeside(Sheet Sheet, CompiledAid Compiled) : Component
{
    /// <summary>Whether only what stands inside its frame is written, for a script to put in.</summary>
    public bool IsPart { get; init; }

    private Aid Aid => Compiled.Aid;

    public override void Write(Markup to)
    {
        if (IsPart)
        {
            WriteInside(to);
            return;
        }

        var place = AidFields.PlaceOf(Aid);
        to.Open("div").With("id", place).Class("plumb-aid").With("role", "group").With("aria-labelledby", place + "-title").Holding();
        WriteInside(to);
        to.Close("div");
    }

    public static string FaultOf(AidInput input, Speech say) => say[AidWords.Enter, say[input.Label], input.From, input.To];

    private void WriteInside(Markup to)
    {
        to.Open("p").Class("plumb-aid__title").With("id", AidFields.PlaceOf(Aid) + "-title").Holding().Text(Sheet.Say[Aid.Label]).Close("p");
        foreach (var field in FromProfile)
        {
            to
                .Open("p")
                .Class("plumb-aid__given")
                .Holding()
                .Text(Sheet.Say[field.Label])
                .Text(": ")
                .Open("strong")
                .Holding()
                .Text(ValueOf(field))
                .Close("strong")
                .Close("p");
        }

        if (!Sheet.MayJudge && Aid.Inputs.Count > 0)
        {
            to
                .Open("form")
                .With("method", "get")
                .With("action", $"{Sheet.Address}#{AidFields.PlaceOf(Aid)}")
                .With("novalidate", true)
                .With("autocomplete", "off")
                .Holding();
            WriteInputs(to);
            to.Close("form");
        }
        else
        {
            WriteInputs(to);
        }

        WriteOutcome(to);
        to.Put(new Details { Classes = "plumb-aid__source", SummaryText = Sheet.Say[AidWords.Source], Text = Sheet.Say[Aid.Source] });
    }

    private IEnumerable<ProfileField> FromProfile => Sheet.Instrument.Profile.Where(known => Compiled.Calculation.Names.Any(name => name.Name == known.Name));

    private string ValueOf(ProfileField field) => ProfileValue.Of(Sheet.Assessment.Case, Sheet.Instrument, field, Sheet.Say);

    private void WriteInputs(Markup to)
    {
        foreach (var input in Aid.Inputs)
        {
            to.Put(new TextInput
            {
                Name = AidFields.Of(
                    Aid,
                    input), Label = Sheet.Say[input.Label], Hint = Sheet.Say[AidWords.Range, input.From, input.To], Value = Sheet.Typed.TextIn(
                        Aid, input), Inputmode = "numeric",
                Classes = "govuk-input--width-3", Autocomplete = "off",
                ErrorMessage = Sheet.Typed.IsFault(Compiled, input)
                    ? new ErrorMessage { Text = FaultOf(input, Sheet.Say), VisuallyHiddenText = Sheet.Say[LayoutWords.Error] }
                    : null,
            });
        }

        if (Aid.Inputs.Count > 0)
        {
            to.Put(new Button
            {
                Name = AidFields.Asked, Value = Aid.Name, Text = Sheet.Say[AidWords.WorkOut], Classes = "govuk-button--secondary", PreventDoubleClick = true,
                Attributes = Sheet.MayJudge
                    ? new Dictionary<string, string?> { ["formaction"] = $"{Sheet.Address}?handler=Aid#{AidFields.PlaceOf(Aid)}" }
                    : null,
            });
        }
    }

    private void WriteOutcome(Markup to)
    {
        var values = new Dictionary<string, string>(FromProfile.Select(field => KeyValuePair.Create(field.Name, Sheet.Assessment.Case.Find(field.Name) ?? "")));
        foreach (var input in Aid.Inputs)
        {
            values[input.Name] = Sheet.Typed.IsFault(Compiled, input) ? "" : Sheet.Typed.TextIn(Aid, input) ?? "";
        }

        var outcome = Compiled.Outcome(values);
        var words = outcome is not null
            ? Sheet.Say[AidWords.Follows, Sheet.Say[outcome.Label]]
            : Sheet.Say[AidWords.Wanting, string.Join("; ", Compiled.Wanting(values).Select(NameOf))];
        to.Open("p").Class("plumb-aid__outcome", outcome is null ? "plumb-aid__outcome--wanting" : null).With("tabindex", "-1").Holding().Text(words).Close("p")
            .Open("p").Class("govuk-hint plumb-guidance").Holding().Text(Sheet.Say[AidWords.Informs]).Close("p");
    }

    private string NameOf(string name) =>
        Sheet.Say[Aid.Inputs.FirstOrDefault(input => input.Name == name)?.Label ?? Sheet.Instrument.Profile.First(field => field.Name == name).Label];
}
