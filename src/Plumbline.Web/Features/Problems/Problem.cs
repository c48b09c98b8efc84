namespace Plumbline.Web.Features.Problems;

/// <summary>Why a request was refused, where the status alone does not say it.</summary>
internal enum Problem
{
    /// <summary>Another site made the browser send it.</summary>
    OtherSite,

    /// <summary>The form carries no token of this person, or an old one.</summary>
    OldForm,

    /// <summary>More was sent than is taken.</summary>
    TooMuch,

    /// <summary>A character was sent that is no text.</summary>
    NoText,

    /// <summary>The inspection is cancelled or archived, so that nothing of it changes.</summary>
    ClosedInspection,

    /// <summary>A file of the service was locked with a key that this server does not have.</summary>
    LockedFile,

    /// <summary>The one who asks has declared a conflict of interest with the case.</summary>
    DeclaredConflict,
}
