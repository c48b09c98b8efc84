using Plumbline.Storage.Accounts;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.People;

/// <summary>How the state of an account follows from it, and how it is shown.</summary>
internal static class AccountStates
{
    /// <param name="hasJoined">Whether they have a way in of their own.</param>
    public static AccountState Of(Account account, bool hasJoined) =>
        account.DisabledAt is not null ? AccountState.Disabled : hasJoined ? AccountState.Active : AccountState.Invited;

    public static Tag Tag(this AccountState state, Speech say) => state switch
    {
        AccountState.Disabled => new Tag { Text = say[PeopleWords.Disabled], Classes = "govuk-tag--grey" },
        AccountState.Invited => new Tag { Text = say[PeopleWords.Invited], Classes = "govuk-tag--yellow" },
        _ => new Tag { Text = say[PeopleWords.Active], Classes = "govuk-tag--green" },
    };
}
