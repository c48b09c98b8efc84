using Plumbline.Instruments.Aids;

namespace Plumbline.Web.Features.Assessments.Aids;

/// <summary>The names of what is typed into calculated aids, and the places where aids stand.</summary>
internal static class AidFields
{
    /// <summary>Which aid is asked for.</summary>
    public const string Asked = "aid";

    /// <summary>The field of a number, which is its id too: <c>aid-scaled_approach-asset_score</c>.</summary>
    public static string Of(Aid aid, AidInput input) => $"{PlaceOf(aid)}-{input.Name}";

    public static string PlaceOf(Aid aid) => "aid-" + aid.Name;
}
