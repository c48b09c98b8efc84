using Plumbline.Inspections.Areas;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Shared;

/// <summary>What is said where an area is typed.</summary>
internal static class AreaWords
{
    public static readonly LocalText Unknown = new(
        "No area is known by this name. Choose one from the list as you type, or say that it is an area of your own",
        "Nid oes ardal yn hysbys wrth yr enw hwn. Dewiswch un o’r rhestr wrth deipio, neu dywedwch mai ardal i chi eich hun ydyw");

    public static readonly LocalText Meant = new(
        "No area is known by this name. Did you mean {0}?", "Nid oes ardal yn hysbys wrth yr enw hwn. Ai {0} oeddech yn ei feddwl?");

    public static readonly LocalText IsOwn = new("It is an area of our own: add it", "Ardal i ni ein hunain ydyw: ei hychwanegu");

    public static bool IsUnknown(Refusal refusal) => refusal.Code == AreaRegister.UnknownCode;

    /// <summary>The question that an unknown area is put as.</summary>
    public static string Of(Speech say, Refusal refusal) =>
        refusal.Suggestion is { } suggestion && suggestion.StartsWith("did you mean ", StringComparison.Ordinal)
            ? say[Meant, suggestion["did you mean ".Length..^1]]
            : say[Unknown];
}
