namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>What is said of the consensus meeting of two readers.</summary>
internal static class MeetingWords
{
    public static readonly LocalText Title = new("Consensus meeting: case {0}", "Cyfarfod consensws: achos {0}");

    public static readonly LocalText Lead = new(
        "The two readers talk about the questions on which they differ. Then each answers them again, alone.",
        "Mae’r ddau ddarllenydd yn trafod y cwestiynau y maent yn wahanol arnynt. Yna mae pob un yn eu hateb eto, ar ei ben ei hun.");

    public static readonly LocalText HowBlind = new(
        "Your first answers stay as they are. What the other reader answers again shows beside a question once you have both answered it again. "
            + "A third person settles the case afterwards.",
        "Mae eich atebion cyntaf yn aros fel y maent. Dangosir yr hyn y mae’r darllenydd arall yn ei ateb eto wrth ymyl cwestiwn unwaith y byddwch "
            + "eich dau wedi’i ateb eto. Trydydd person sy’n cysoni’r achos wedyn.");

    public static readonly LocalText Due = new("Questions for you to answer again: {0}", "Cwestiynau i chi eu hateb eto: {0}");

    public static readonly LocalText Done = new(
        "You have answered every question again. You can change an answer until the case is settled.",
        "Rydych wedi ateb pob cwestiwn eto. Gallwch newid ateb nes i’r achos gael ei gysoni.");

    public static readonly LocalText DueOfEach = new(
        "Questions still to be answered again: {0} by the first reader, {1} by the second.",
        "Cwestiynau i’w hateb eto: {0} gan y darllenydd cyntaf, {1} gan yr ail.");

    public static readonly LocalText Settled = new(
        "The case is settled, so nothing is answered again.", "Mae’r achos wedi’i gysoni, felly ni chaiff dim ei ateb eto.");

    public static readonly LocalText Closed = new(
        "By your answers this question is not open: there is nothing to answer again.",
        "Yn ôl eich atebion nid yw’r cwestiwn hwn yn agored: nid oes dim i’w ateb eto.");

    public static readonly LocalText Again = new("After the talk", "Ar ôl y drafodaeth");

    public static readonly LocalText Before = new("Before the talk", "Cyn y drafodaeth");

    public static readonly LocalText Note = new("Why (if you like)", "Pam (os dymunwch)");

    public static readonly LocalText Save = new("Save my answers", "Cadw fy atebion");

    public static readonly LocalText Open = new("Open a consensus meeting", "Agor cyfarfod consensws");

    public static readonly LocalText OpenWhat = new(
        "In a consensus meeting the two readers see what the other one said, talk, and answer again where they differ. It cannot be undone.",
        "Mewn cyfarfod consensws mae’r ddau ddarllenydd yn gweld beth ddywedodd y llall, yn trafod, ac yn ateb eto lle maent yn wahanol. Ni ellir ei "
            + "ddadwneud.");

    public static readonly LocalText ToMeeting = new("Consensus meeting: {0}", "Cyfarfod consensws: {0}");

    public static readonly LocalText Prefilled = new(
        "Questions to which both readers gave the same answer after they talked: {0}. That answer is chosen below, and is kept once you save or hand over.",
        "Cwestiynau y rhoddodd y ddau ddarllenydd yr un ateb iddynt ar ôl y drafodaeth: {0}. Mae’r ateb hwnnw wedi’i ddewis isod, ac fe’i cedwir pan fyddwch "
            + "yn cadw neu’n trosglwyddo.");

    public static readonly LocalText Agreement = new(
        "Agreement before and after consensus meetings", "Cytundeb cyn ac ar ôl cyfarfodydd consensws");

    public static readonly LocalText AgreementLead = new(
        "The same {0} cases twice: the blind first answers, and what the readers say after the talk. Whoever has not answered a question again is held to "
            + "their first answer. The table above counts first answers alone.",
        "Yr un achosion, {0} ohonynt, ddwywaith: yr atebion cyntaf dall, a’r hyn y mae’r darllenwyr yn ei ddweud ar ôl y drafodaeth. Lle nad atebwyd cwestiwn "
            + "eto, yr ateb cyntaf sy’n cyfrif. Dim ond yr atebion cyntaf y mae’r tabl uchod yn eu cyfrif.");
}
