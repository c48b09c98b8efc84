using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Instruments.Rulesets.Tables;

namespace Plumbline.Files.Instruments;

/// <summary>The words by which the files of an instrument call roles, states and rules; one table for reading and for writing.</summary>
internal static class InstrumentWords
{
    public static IReadOnlyDictionary<string, QuestionRole> Roles { get; } = new Dictionary<string, QuestionRole>
    {
        ["scored"] = QuestionRole.Scored,
        ["routing"] = QuestionRole.Routing,
        ["descriptive"] = QuestionRole.Descriptive,
    };

    public static IReadOnlyDictionary<string, NotProduced> NotProducedRules { get; } = new Dictionary<string, NotProduced>
    {
        ["insufficient"] = NotProduced.Insufficient,
        ["leaves-base"] = NotProduced.LeavesBase,
    };

    public static IReadOnlyDictionary<string, InstrumentStatus> Statuses { get; } = new Dictionary<string, InstrumentStatus>
    {
        ["draft"] = InstrumentStatus.Draft,
        ["published"] = InstrumentStatus.Published,
    };

    public static IReadOnlyDictionary<string, Banding> Bandings { get; } = new Dictionary<string, Banding>
    {
        ["exact"] = Banding.Exact, ["printed"] = Banding.Printed,
    };

    public static IReadOnlyDictionary<string, ItemRating> Ratings { get; } = new Dictionary<string, ItemRating>
    {
        ["met"] = ItemRating.Met,
        ["unmet"] = ItemRating.Unmet,
        ["outside"] = ItemRating.Outside,
    };

    public static string Word(this Banding banding) => Bandings.First(pair => pair.Value == banding).Key;

    public static string Word(this ItemRating rating) => Ratings.First(pair => pair.Value == rating).Key;

    public static string Word(this QuestionRole role) => Roles.First(pair => pair.Value == role).Key;

    public static string Word(this NotProduced rule) => NotProducedRules.First(pair => pair.Value == rule).Key;

    public static string Word(this InstrumentStatus status) => Statuses.First(pair => pair.Value == status).Key;
}
