namespace Plumbline.Web.Features.Caseloads;

/// <summary>What is wrong with a list that was uploaded, by row and column.</summary>
/// <param name="Faults">Those that are told one by one.</param>
/// <param name="Count">All of them, with those that are only counted.</param>
internal sealed record ListFaults(IReadOnlyList<Refusal> Faults, int Count, string FileName)
{
    public const int MostShown = 100;

    public static ListFaults None { get; } = new([], 0, "");

    public static ListFaults Of(IReadOnlyList<Refusal> refusals, string fileName) =>
        new([.. refusals.Where(fault => fault.More == 0)], refusals.Total(), fileName);
}
