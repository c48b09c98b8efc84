using Plumbline.Findings.Bindings;
using Plumbline.Inspections;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Narratives;
using Plumbline.Reports.Sections.Appendices;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>A text that every report by an instrument carries, as it stands outside a report, where nothing is known of one inspection.</summary>
public static class StandingPassage
{
    /// <summary>Its blocks, a glossary as a table; empty where it asks for what only a report knows.</summary>
    /// <param name="day">In whose name the publisher works on that day is said.</param>
    public static IReadOnlyList<Block> Of(Narrative text, CalendarDate day) =>
        new NarrativeBinder(new CrownOn(day), _ => null) { HeadingsLower = -1 }.Bind(text).TryGet(out var bound)
            ? [.. Glossary.Of([.. bound.Parts.Values.SelectMany(blocks => blocks)], text.Language)]
            : [];

    /// <summary>The facts that hold for every report of a day.</summary>
    private sealed class CrownOn(CalendarDate day) : IFigures
    {
        public IReadOnlyCollection<string> Keys => ["inspection:crown", "inspection:crown-initials", "inspection:published"];

        public IReadOnlyCollection<string> Populations => [];

        /// <summary>Standing texts say in which month a report was published.</summary>
        private CalendarDate Month => day with { Day = null };

        public Fact? Find(string key, string population) => key switch
        {
            "inspection:crown" => new Fact.Stated(Crown.InFull(day)),
            "inspection:crown-initials" => new Fact.Stated(Crown.Initials(day)),
            "inspection:published" => new Fact.Stated(new LocalText(Month.In(Language.English), Month.In(Language.Welsh))),
            _ => null,
        };
    }
}
