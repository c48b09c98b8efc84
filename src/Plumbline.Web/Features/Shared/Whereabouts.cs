using Microsoft.AspNetCore.Http;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Reports;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Shared;

/// <summary>Where a page stands: its title, its room and the way to it.</summary>
public sealed record Whereabouts(string Title, Room Room)
{
    public IReadOnlyList<Crumb> Way { get; init; } = [];

    /// <summary>
    /// Whether its head says how much waits for the one who asks. Not where a case is read, a page that is asked for more often than any,
    /// nor where something failed.
    /// </summary>
    public bool CountsWork { get; init; } = true;

    /// <summary>The rooms that the one who asks may enter.</summary>
    /// <param name="waiting">How many things wait for them; null where that is not said.</param>
    internal IReadOnlyList<NavigationItem> Rooms(Speech say, WhoAsks who, int? waiting)
    {
        var rooms = new List<(Room Room, string Name, string Address, bool IsOpen)>
        {
            (Room.Work, waiting is { } number ? say[LayoutWords.WorkAndCount, number] : say[LayoutWords.Work], "/", who.IsSignedIn),
            (Room.Inspections, say[LayoutWords.Inspections], "/inspections", who.IsSignedIn),
            (Room.Reports, say[LayoutWords.Reports], ReportLinks.Root, true),
            (Room.People, say[LayoutWords.People], "/people", who.May(Act.ManagePeople)),
            (Room.Audit, say[LayoutWords.Audit], "/audit", who.May(Act.ReadAuditTrail)),
            (Room.Account, say[LayoutWords.Account], "/account", who.IsSignedIn),
            (Room.SignIn, say[LayoutWords.SignIn], "/sign-in", !who.IsSignedIn),
        };
        return [.. rooms.Where(room => room.IsOpen).Select(room => new NavigationItem { Text = room.Name, Href = room.Address, Active = room.Room == Room })];
    }

    internal static IReadOnlyList<LanguageLink> InEachLanguage(HttpRequest request, Speech say) =>
    [
        .. Plumbline.Languages.All.Select(language => new LanguageLink
        {
            Text = language == Language.Welsh ? "Cymraeg" : "English",
            Lang = language.Code(),
            Current = say.Language == language,
            Href = request.SamePageIn(language),
        }),
    ];
}
