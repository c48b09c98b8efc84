using Plumbline.Workspace.Exchange;

namespace Plumbline.Web.Features.Exchange;

/// <summary>What the page of an inspection's tables says.</summary>
internal static class ExportWords
{
    public static readonly LocalText Lead = new(
        "Each table as it stands now: CSV for programs, XLSX for a spreadsheet. Each download stands in the audit trail.",
        "Pob tabl fel y mae yn awr: CSV i raglenni, XLSX i daenlen. Mae pob lawrlwythiad yn sefyll yn y trywydd archwilio.");

    public static readonly LocalText Care = new(
        "No table holds a note or evidence. Cases stand under their pseudonyms and counts are not guarded, so keep the files where only the team sees them.",
        "Nid oes nodyn na thystiolaeth mewn unrhyw dabl. Mae achosion o dan eu ffugenwau ac nid yw niferoedd wedi’u gwarchod, felly cadwch y ffeiliau "
        + "lle mae’r tîm yn unig yn eu gweld.");

    public static readonly LocalText Blind = new(
        "In no table for you until you have handed over your second reading: {0}.",
        "Heb fod mewn unrhyw dabl ichi nes ichi drosglwyddo eich ail ddarlleniad: {0}.");

    public static readonly LocalText InConflict = new(
        "In no table for you because you have declared a conflict of interest: {0}.",
        "Heb fod mewn unrhyw dabl ichi oherwydd ichi ddatgan gwrthdaro buddiannau: {0}.");

    public static readonly LocalText Refused = new(
        "Closed to you while cases are: what this table says of all cases would tell of them too.",
        "Ar gau ichi tra bo achosion ar gau ichi: byddai’r hyn a ddywed y tabl hwn am bob achos yn datgelu’r rheini hefyd.");

    public static readonly LocalText Download = new("{0} as {1}", "{0} fel {1}");

    private static readonly Dictionary<InspectionTable, (LocalText Title, LocalText What)> Tables = new()
    {
        [InspectionTable.Judgements] = (
            new("Judgements", "Barnau"),
            new("A row for each reading of a case: its purpose, whether it counts in the scores, its assessor and state, and a column for each question "
                + "with the answer that counts. A second reading is not in it before it is handed over.",
                "Rhes i bob darlleniad o achos: ei ddiben, a yw’n cyfrif yn y sgorau, ei asesydd a’i statws, a cholofn i bob cwestiwn â’r ateb sy’n cyfrif. "
                + "Nid yw ail ddarlleniad ynddo cyn ei drosglwyddo.")),
        [InspectionTable.Cases] = (
            new("Cases", "Achosion"),
            new("A row for each case that is in the sample or has been read: its profile, its readers, how far each reading is "
                + "and how many questions are unanswered.",
                "Rhes i bob achos sydd yn y sampl neu sydd wedi’i ddarllen: ei broffil, ei ddarllenwyr, pa mor bell yw pob darlleniad "
                + "a faint o gwestiynau sydd heb eu hateb.")),
        [InspectionTable.Scores] = (
            new("Scores", "Sgorau"),
            new("A row for each score with its counts, per cent, interval and word, then one for each question by what happened in the case.",
                "Rhes i bob sgôr â’i niferoedd, ei chanran, ei chyfwng a’i gair, yna un i bob cwestiwn yn ôl yr hyn a ddigwyddodd yn yr achos.")),
        [InspectionTable.Agreement] = (
            new("Agreement", "Cytundeb"),
            new("A row for all scored questions, for each criterion and for each question: how often two readers answered the same, with kappa, AC1 and alpha. "
                + "It has no row before a case has been read twice.",
                "Rhes i’r holl gwestiynau a sgorir, i bob maen prawf ac i bob cwestiwn: pa mor aml yr atebodd dau ddarllenydd yr un fath, "
                + "â kappa, AC1 ac alffa. Nid oes rhes ynddo cyn i achos gael ei ddarllen ddwywaith.")),
        [InspectionTable.Audit] = (
            new("Audit trail", "Trywydd archwilio"),
            new LocalText(
                "A row for each act: when, in UTC, who, what and to what; the newest {0:#,0} at most.",
                "Rhes i bob gweithred: pryd, yn UTC, pwy, beth ac i beth; y {0:#,0} diweddaraf ar y mwyaf.").With(ExportTable.MostLines)),
    };

    public static LocalText TitleOf(InspectionTable table) => Tables[table].Title;

    public static LocalText WhatOf(InspectionTable table) => Tables[table].What;
}
