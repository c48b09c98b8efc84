using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Accounts.Mails;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Assessments.Interviews;
using Plumbline.Storage.Assessments.Rulings;
using Plumbline.Storage.Assessments.SecondReadings;
using Plumbline.Storage.Assessments.Seeding;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases.Seals;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Inspections.Areas;
using Plumbline.Storage.Inspections.SentFiles;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Ledger.Openings;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Publications.Calendars;
using Plumbline.Storage.Publications.Disclosures;
using Plumbline.Storage.Reports;
using Plumbline.Storage.Ledger.Seals;
using Plumbline.Storage.Samples;

namespace Plumbline.Storage.Databases;

/// <summary>
/// The workspace as tables: one description for both engines. A new kind of thing gets a <see cref="DbSet{T}"/> here, an
/// <see cref="IEntityTypeConfiguration{T}"/> beside its record, and a migration added by <c>src/Plumbline.Storage/Migrations/add</c>.
/// Judgements are never written through it: their one door is <c>Judgements.SaveAsync</c>.
/// </summary>
public abstract class PlumblineDb(DbContextOptions options) : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The keys that protect cookies and links, shared by all web nodes.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<KeptMail> Mails => Set<KeptMail>();

    public DbSet<KeptMailWish> MailWishes => Set<KeptMailWish>();

    public DbSet<KeptInstrument> Instruments => Set<KeptInstrument>();

    public DbSet<KeptInspection> Inspections => Set<KeptInspection>();

    public DbSet<KeptDate> TimetableDates => Set<KeptDate>();

    public DbSet<KeptAdvanceDocument> AdvanceDocuments => Set<KeptAdvanceDocument>();

    public DbSet<KeptSentFile> SentFiles => Set<KeptSentFile>();

    public DbSet<KeptFilePiece> SentFilePieces => Set<KeptFilePiece>();

    public DbSet<KeptFile> InspectionFiles => Set<KeptFile>();

    public DbSet<KeptCaseload> Caseloads => Set<KeptCaseload>();

    public DbSet<KeptIntake> Intakes => Set<KeptIntake>();

    public DbSet<KeptColumns> ExtractColumns => Set<KeptColumns>();

    /// <summary>The cases of the service; copies of seeded cases are not among them.</summary>
    public DbSet<KeptCase> Cases => Set<KeptCase>();

    /// <summary>The cases of the service and the copies that readers have of seeded ones. A question that names it anywhere sees copies everywhere.</summary>
    public IQueryable<KeptCase> CasesAndCopies => Cases.IgnoreQueryFilters();

    public DbSet<KeptExclusion> Exclusions => Set<KeptExclusion>();

    public DbSet<KeptSeed> Seeds => Set<KeptSeed>();

    public DbSet<KeptDraw> SampleDraws => Set<KeptDraw>();

    public DbSet<KeptSampledCase> SampledCases => Set<KeptSampledCase>();

    public DbSet<KeptReplacement> Replacements => Set<KeptReplacement>();

    public DbSet<KeptConsent> ReplacementConsents => Set<KeptConsent>();

    public DbSet<KeptRecord> Records => Set<KeptRecord>();

    public DbSet<KeptLook> Looks => Set<KeptLook>();

    public DbSet<KeptAllocation> Allocations => Set<KeptAllocation>();

    public DbSet<KeptSecondDraw> SecondDraws => Set<KeptSecondDraw>();

    public DbSet<KeptTolerance> SeedingTolerances => Set<KeptTolerance>();

    public DbSet<KeptTalk> SeedingTalks => Set<KeptTalk>();

    public DbSet<KeptMeeting> Meetings => Set<KeptMeeting>();

    public DbSet<KeptSecondAnswer> SecondAnswers => Set<KeptSecondAnswer>();

    public DbSet<KeptConflict> DeclaredConflicts => Set<KeptConflict>();

    public DbSet<KeptOffer> InterviewOffers => Set<KeptOffer>();

    public DbSet<KeptInterview> Interviews => Set<KeptInterview>();

    public DbSet<KeptRuling> Rulings => Set<KeptRuling>();

    public DbSet<KeptEnquiry> Enquiries => Set<KeptEnquiry>();

    public DbSet<KeptComment> Comments => Set<KeptComment>();

    public DbSet<KeptReportFile> ReportFiles => Set<KeptReportFile>();

    public DbSet<KeptReportText> ReportTexts => Set<KeptReportText>();

    public DbSet<KeptTextRevision> TextRevisions => Set<KeptTextRevision>();

    public DbSet<KeptPublication> Publications => Set<KeptPublication>();

    public DbSet<KeptDraft> ReportDrafts => Set<KeptDraft>();

    public DbSet<KeptDraftFile> ReportDraftFiles => Set<KeptDraftFile>();

    public DbSet<KeptPoint> AccuracyPoints => Set<KeptPoint>();

    public DbSet<KeptEdition> Editions => Set<KeptEdition>();

    public DbSet<KeptEditionFile> EditionFiles => Set<KeptEditionFile>();

    public DbSet<KeptApproval> ReportApprovals => Set<KeptApproval>();

    public DbSet<KeptDisclosure> DisclosureFindings => Set<KeptDisclosure>();

    public DbSet<KeptRelease> Releases => Set<KeptRelease>();

    public DbSet<KeptAnnouncedDate> AnnouncedDates => Set<KeptAnnouncedDate>();

    public DbSet<KeptDateChange> AnnouncedDateChanges => Set<KeptDateChange>();

    public DbSet<KeptEntry> LedgerEntries => Set<KeptEntry>();

    public DbSet<KeptOpening> CaseOpenings => Set<KeptOpening>();

    public DbSet<KeptTries> SignInTries => Set<KeptTries>();

    public DbSet<KeptArea> OwnAreas => Set<KeptArea>();

    public DbSet<KeptAudit> AuditEntries => Set<KeptAudit>();

    public DbSet<KeptSeal> Seals => Set<KeptSeal>();

    public DbSet<KeptSealHead> SealHeads => Set<KeptSealHead>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        HashAudit();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        HashAudit();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        AccountTables.Name(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PlumblineDb).Assembly);
    }

    /// <summary>A line of the audit trail is hashed as it is written, wherever it comes from.</summary>
    private void HashAudit()
    {
        foreach (var line in ChangeTracker.Entries<KeptAudit>().Where(line => line.State == EntityState.Added))
        {
            line.Entity.Hash = AuditHash.Of(line.Entity);
        }
    }
}
