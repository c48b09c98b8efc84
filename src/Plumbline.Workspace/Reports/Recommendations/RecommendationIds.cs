using System.Globalization;

namespace Plumbline.Workspace.Reports.Recommendations;

/// <summary>The ids of recommendations that are made in the workspace: <c>R1</c>, <c>R2</c> and on.</summary>
internal static class RecommendationIds
{
    /// <summary>The next id that none has, which is taken from then on.</summary>
    public static string Next(HashSet<string> taken)
    {
        var number = 1;
        while (!taken.Add(Of(number)))
        {
            number++;
        }

        return Of(number);
    }

    private static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"R{number}");
}
