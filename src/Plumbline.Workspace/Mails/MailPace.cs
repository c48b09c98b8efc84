namespace Plumbline.Workspace.Mails;

/// <summary>How often somebody hears by e-mail what waits for them.</summary>
public enum MailPace
{
    /// <summary>On working days, once, while anything waits.</summary>
    Daily,

    /// <summary>Soon after something new waits.</summary>
    AtOnce,

    Never,
}
