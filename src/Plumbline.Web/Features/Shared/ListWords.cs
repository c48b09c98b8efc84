namespace Plumbline.Web.Features.Shared;

/// <summary>What a long list of cases says of its search and its parts.</summary>
internal static class ListWords
{
    public static readonly LocalText Find = new("Find cases", "Dod o hyd i achosion");

    public static readonly LocalText FindCase = new("Case, or part of its name", "Achos, neu ran o’i enw");

    public static readonly LocalText Parts = new("Parts of the list", "Rhannau’r rhestr");

    public static readonly LocalText PartOf = new("Part {0} of {1}", "Rhan {0} o {1}");

    public static readonly LocalText Before = new("Cases before", "Achosion cynt");

    public static readonly LocalText After = new("Cases after", "Achosion wedyn");

    public static readonly LocalText None = new("There is no case to show.", "Nid oes achos i’w ddangos.");
}
