using Plumbline.Caseloads.Intake.Unnamed;

namespace Plumbline.Web.Features.Caseloads.Intakes;

/// <summary>Two lines of a list that may be one child, as the page puts them side by side.</summary>
/// <param name="Index">Its place among the pairs to decide, from 0.</param>
internal sealed record SeenPair(int Index, UnnamedCase First, UnnamedCase Second, LocalText Why)
{
    /// <summary>The name of its field in the form.</summary>
    public string Name => NameOf(Index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static string NameOf(string index) => "Pair-" + index;
}
