namespace Plumbline.Web.Features.Assessments;

/// <summary>What the page of a case says.</summary>
internal static class CaseWords
{
    public static readonly LocalText Case = new("Case {0}", "Achos {0}");

    public static readonly LocalText CaseInArea = new("Case {0}, {1}", "Achos {0}, {1}");

    public static readonly LocalText SecondReading = new("Second reading of case {0}", "Ail ddarlleniad o achos {0}");

    public static readonly LocalText Adjudication = new("Adjudication of case {0}", "Dyfarnu achos {0}");

    public static readonly LocalText Blind = new("Blind reading: about it and the case", "Darlleniad dall: amdano ac am yr achos");

    public static readonly LocalText BlindWhat = new(
        "You read this case blind. You see nothing of the first reading until you have handed yours over.",
        "Rydych yn darllen yr achos hwn yn ddall. Ni welwch ddim o’r darlleniad cyntaf nes i chi drosglwyddo eich un chi.");

    public static readonly LocalText OneSection = new("One section at a time", "Un adran ar y tro");

    public static readonly LocalText AllSections = new("All sections", "Pob adran");

    public static readonly LocalText Settle = new("Settling: what is asked, and the case", "Cysoni: yr hyn a ofynnir, a’r achos");

    public static readonly LocalText SettleWhat = new(
        "Only what the two readers judged differently, and what follows from it, is left to settle here. One answer for each is enough.",
        "Dim ond yr hyn a farnodd y ddau ddarllenydd yn wahanol, a’r hyn sy’n dilyn ohono, sydd ar ôl i’w gysoni yma. Mae un ateb i bob un yn ddigon.");

    public static readonly LocalText Profile = new("What is known of the case", "Yr hyn sy’n hysbys am yr achos");

    public static readonly LocalText NotKnown = new("Not known", "Ddim yn hysbys");

    public static readonly LocalText Reader = new("Assessor", "Asesydd");

    public static readonly LocalText Nobody = new("Nobody yet", "Neb eto");

    public static readonly LocalText State = new("State", "Statws");

    public static readonly LocalText Instrument = new("Instrument", "Offeryn");

    public static readonly LocalText Version = new("{0}, version {1}", "{0}, fersiwn {1}");

    public static readonly LocalText ReadOnly = new(
        "You see this record and cannot change its judgements now.", "Gallwch weld y cofnod hwn, ond ni allwch newid ei farnau yn awr.");

    public static readonly LocalText HowSaved = new(
        "Every answer is saved as you give it. Where scripts do not run, press Save before you leave the page.",
        "Cedwir pob ateb wrth i chi ei roi. Lle nad yw sgriptiau’n rhedeg, pwyswch Cadw cyn gadael y dudalen.");

    public static readonly LocalText Keys = new("Working by keyboard", "Gweithio â’r bysellfwrdd");

    public static readonly LocalText KeysWhat = new(
        "Tab goes from question to question, the arrow keys from answer to answer. While a question has the focus, 1 to 4 choose an answer, Delete clears "
            + "it, and Enter goes to the next question without one. In the evidence of a question Enter goes on to the quote, and Control with Enter "
            + "saves. Escape closes the evidence of a question when nothing was changed in it.",
        "Mae Tab yn mynd o gwestiwn i gwestiwn, a’r bysellau saeth o ateb i ateb. Tra bo’r ffocws ar gwestiwn, mae 1 i 4 yn dewis ateb, mae Delete yn ei "
            + "glirio, ac mae Enter yn mynd i’r cwestiwn nesaf heb ei ateb. Yn nhystiolaeth cwestiwn mae Enter yn mynd ymlaen i’r dyfyniad, ac mae Control "
            + "gydag Enter yn cadw. Mae Escape yn cau tystiolaeth cwestiwn pan nad oes dim wedi’i newid ynddi.");

    public static readonly LocalText Save = new("Save", "Cadw");

    public static readonly LocalText SaveAndNext = new("Save and go to next unanswered", "Cadw a mynd i’r nesaf heb ei ateb");

    public static readonly LocalText NotYetSaved = new("Last saved at {0}", "Cadwyd ddiwethaf am {0}");

    public static readonly LocalText NothingSaved = new("Nothing saved yet", "Dim wedi’i gadw eto");

    public static readonly LocalText SavedAt = new("Saved at {0}", "Cadwyd am {0}");

    public static readonly LocalText Saving = new("Saving…", "Yn cadw…");

    public static readonly LocalText Offline = new(
        "Not saved: the server cannot be reached. Your answers are kept on this page and sent again",
        "Heb ei gadw: ni ellir cyrraedd y gweinydd. Cedwir eich atebion ar y dudalen hon a’u hanfon eto");

    public static readonly LocalText SignedOut = new(
        "Not saved: you are signed out. Sign in again in another tab; this page then saves by itself",
        "Heb ei gadw: rydych wedi’ch allgofnodi. Mewngofnodwch eto mewn tab arall; bydd y dudalen hon wedyn yn cadw’n awtomatig");

    public static readonly LocalText Failed = new(
        "Not saved: the server could not keep it. It is sent again", "Heb ei gadw: ni allai’r gweinydd ei gadw. Caiff ei anfon eto");

    public static readonly LocalText NotKept = new("Not saved: {0}", "Heb ei gadw: {0}");

    public static readonly LocalText DisputedToo = new(
        "Saved at {0}. Someone else changed the same question: choose what stands",
        "Cadwyd am {0}. Newidiodd rhywun arall yr un cwestiwn: dewiswch beth sy’n sefyll");

    public static readonly LocalText OwnTabToo = new(
        "Saved at {0}. You changed the same question in another tab: choose what stands",
        "Cadwyd am {0}. Newidiasoch yr un cwestiwn mewn tab arall: dewiswch beth sy’n sefyll");

    public static readonly LocalText DisputesOfOne = new(
        "Questions that the same person changed in two tabs at the same time: {0}.",
        "Cwestiynau a newidiwyd gan yr un person mewn dau dab yr un pryd – {0}.");

    public static readonly LocalText Disputes = new(
        "Questions that two people changed at the same time: {0}.", "Cwestiynau a newidiwyd gan ddau berson yr un pryd – {0}.");

    public static readonly LocalText ShowDisputes = new("Choose what stands", "Dewis beth sy’n sefyll");

    public static readonly LocalText HandOver = new("Hand over for review", "Trosglwyddo i’w adolygu");

    public static readonly LocalText HandOverSecond = new("Hand over the second reading", "Trosglwyddo’r ail ddarlleniad");

    public static readonly LocalText HandOverThird = new("Hand over the adjudicated record", "Trosglwyddo’r cofnod a ddyfarnwyd");

    public static readonly LocalText HandOverWhat = new(
        "When every open question is answered and every comment resolved, hand the record over. You can take it back until a reviewer begins.",
        "Pan fydd pob cwestiwn agored wedi’i ateb a phob sylw wedi’i ddatrys, trosglwyddwch y cofnod. Gallwch ei gymryd yn ôl nes i adolygydd ddechrau.");

    public static readonly LocalText TakeBack = new("Take the record back", "Cymryd y cofnod yn ôl");

    public static readonly LocalText Review = new("Review of this record", "Adolygu’r cofnod hwn");

    public static readonly LocalText HandedOver = new("The record has been handed over.", "Mae’r cofnod wedi’i drosglwyddo.");

    public static readonly LocalText ShowClosed = new(
        "Show the {0} questions that do not apply to this case", "Dangos y {0} cwestiwn nad ydynt yn gymwys i’r achos hwn");

    public static readonly LocalText Unanswered = new("“{0}” has no answer", "Nid oes ateb i “{0}”");

    public static readonly LocalText CommentUnresolved = new("A comment on “{0}” is not resolved", "Mae sylw ar “{0}” heb ei ddatrys");

    public static readonly LocalText CommentOnWhole = new("A comment on the whole record is not resolved", "Mae sylw ar y cofnod cyfan heb ei ddatrys");

    public static readonly LocalText DisputeOpen = new(
        "“{0}” was changed twice at the same time: choose what stands",
        "Newidiwyd “{0}” ddwywaith yr un pryd: dewiswch beth sy’n sefyll");
}
