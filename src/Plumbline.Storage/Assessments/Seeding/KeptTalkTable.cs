using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Assessments.Seeding;
using Plumbline.Storage.Caseloads;

namespace Plumbline.Storage.Assessments.Seeding;

/// <summary>How talks are kept: one of each copy.</summary>
internal sealed class KeptTalkTable : IEntityTypeConfiguration<KeptTalk>
{
    public void Configure(EntityTypeBuilder<KeptTalk> builder)
    {
        builder.ToTable("seeding_talks").HasKey(talk => new { talk.InspectionId, talk.CaseId });
        builder.Property(talk => talk.InspectionId).HasMaxLength(100);
        builder.Property(talk => talk.CaseId).HasMaxLength(100);
        builder.Property(talk => talk.Note).HasMaxLength(2 * SeedingTolerance.LongestNote);
        builder.Property(talk => talk.By).HasMaxLength(100);
        builder.HasOne<KeptCase>().WithMany().HasForeignKey(talk => new { talk.InspectionId, talk.CaseId }).OnDelete(DeleteBehavior.Restrict);
    }
}
