using Plumbline.Inspections.Access;

namespace Plumbline.Assessments;

/// <summary>The purposes by the words that files and addresses use: <c>first</c>, <c>second</c>, <c>adjudicated</c>.</summary>
public static class Purposes
{
    public static string Code(this Purpose purpose) => purpose switch
    {
        Purpose.Second => "second",
        Purpose.Adjudicated => "adjudicated",
        _ => "first",
    };

    public static Purpose? FromCode(string code) => code switch
    {
        "first" => Purpose.First,
        "second" => Purpose.Second,
        "adjudicated" => Purpose.Adjudicated,
        _ => null,
    };

    /// <summary>What a reader of a case does, by what it is read for.</summary>
    public static Act ActOf(this Purpose purpose) => purpose switch
    {
        Purpose.Second => Act.ReadSecond,
        Purpose.Adjudicated => Act.AdjudicateCases,
        _ => Act.JudgeCases,
    };
}
