using Plumbline.Inspections;
using Plumbline.Instruments;
using Plumbline.Reports.Texts;
using Plumbline.Reports.Writing;

namespace Plumbline.Files.Inspections.Beginnings;

/// <summary>What stands in the files of a new inspection folder.</summary>
public static class NewFolderTexts
{
    public const string Recommendations = """
        # What should change, who answers for it, and which criteria it rests on. Remove the hashes to begin.
        recommendations: []
        #  - id: plans-in-time
        #    text: { en: "...", cy: "..." }
        #    owner: { en: "YOS Manager", cy: "Rheolwr y GTI" }
        #    criteria: ["1.1"]

        """;

    public static string Inspection(string id, Instrument instrument, CalendarDate published) => $$"""
        # One inspection. Fill in what stands in ‹angle quotes›; `plumbline check` says what is missing or wrong.
        # A text is the same in both languages, or one in each: { en: "...", cy: "..." }.
        id: {{id}}
        area: "‹the name of the area›"
        programme: { en: "‹the programme of inspections, as the cover names it›", cy: "‹y rhaglen arolygu, fel y mae’r clawr yn ei henwi›" }
        report_on: { en: "Report on:", cy: "Adroddiad ar:" }
        instrument: { id: {{instrument.Id}}, version: "{{instrument.Version}}" }

        # The service whose casework is inspected.
        body:
          name: { en: "‹its name›", cy: "‹ei enw›" }
          initials: { en: "‹its initials›", cy: "‹ei lythrennau cyntaf›" }

        # Days as 2026-03-14, or months as 2026-03.
        # fieldwork: { from: {{published}}, to: {{published}} }
        published: {{published}}

        # How many cases the sample was drawn from, if that is known: intervals are narrower for it.
        # caseload: 200

        publishing:
          publisher: { en: "‹who publishes the report›", cy: "‹pwy sy’n cyhoeddi’r adroddiad›" }
          # isbn: 978-...
          # Whether readers may see how each case was judged. Only for synthetic or released data.
          show_judgements: no
          # Counts below this are not printed, nor what would give them away. 0 prints all.
          smallest_count: 5

        # What every reader must know first, on the cover.
        # notice: { en: "...", cy: "..." }

        # signature: { name: "...", office: { en: "HM Chief Inspector", cy: "Prif Arolygydd {{Crown.Initials(published).In(Language.Welsh)}}" } }

        # people:
        #   - { role: { en: "Lead inspector", cy: "Arolygydd arweiniol" }, name: "..." }

        # Figures about the area that do not come from the cases, each with its source: narrative asks for them as context:population.
        # context:
        #   - { id: population, value: 345600, unit: number, year: "2010", source: "..." }

        # What the areas inspected before scored, in whole per cent.
        # benchmark:
        #   wave: { en: "Areas inspected so far", cy: "Ardaloedd a arolygwyd hyd yn hyn" }
        #   rows:
        {{string.Join('\n', instrument.Themes.Select(theme => $"#     - {{ theme: {theme.Id}, lowest: 0, highest: 100, average: 50 }}"))}}

        """;

    public static string Readme(Instrument instrument, IReadOnlyList<ReportText> texts) => $"""
        # A new inspection by {instrument.Id} {instrument.Version}

        1. Fill in `inspection.yaml`.
        2. List the cases in `cases.csv`, one a row, under pseudonyms: no name, no number that the service uses.
        3. Put the judgements into `judgements.csv`, one a row; leave a row out when there is no answer.
           Answers: `yes`, `no`, `na` (does not apply), `unknown` (could not be assessed).
        4. Write the texts below, in English and in Welsh where the instrument speaks it; figures are bound, never typed.
           What people decide about ratings stands in `panel.yaml`, where the rules leave them something to decide.
        5. `plumbline check DIR`, then `plumbline report DIR --out OUT`.

        ## Columns of cases.csv

        | column | may hold |
        |---|---|
        | `case_id` | a pseudonym such as C01 |
        {string.Join('\n', instrument.Profile.Select(field => $"| `{field.Name}` | {field.Label.English}{Values(field, instrument)} |"))}

        ## Texts of the report

        None must be there, but where one criterion has its text, all have.

        | file | headings that the report prints |
        |---|---|
        {string.Join('\n', texts.Select(text => $"| {Named(text, instrument)} | {string.Join(", ", text.Parts.Select(part => $"`# {part.Heading}`"))} |"))}

        """;

    private static string Named(ReportText text, Instrument instrument) =>
        string.Join(", ", instrument.Draft.Languages.Select(language => $"`{text.FileIn(language)}`"));

    private static string Values(ProfileField field, Instrument instrument) =>
        field.IsNumber ? ": a whole number"
        : field.IsDate ? ": a day, written 2011-12-05"
        : field.Choices is { } list && instrument.Choices.TryGetValue(list, out var choices)
        ? ": " + string.Join(", ", choices.Select(choice => $"`{choice.Name}`"))
        : "";
}
