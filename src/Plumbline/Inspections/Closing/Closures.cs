namespace Plumbline.Inspections.Closing;

/// <summary>The ways of being closed by the words that tables and addresses use: <c>cancelled</c>, <c>archived</c>.</summary>
public static class Closures
{
    public static IReadOnlyList<Closure> All { get; } = Enum.GetValues<Closure>();

    public static string Code(this Closure closure) => closure == Closure.Cancelled ? "cancelled" : "archived";

    /// <summary>Null for a current inspection, and for a word that is none of them.</summary>
    public static Closure? FromCode(string? code) => All.Where(closure => closure.Code() == code).Select(closure => (Closure?)closure).FirstOrDefault();
}
