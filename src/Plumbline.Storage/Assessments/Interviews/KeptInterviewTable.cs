using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Caseloads;

namespace Plumbline.Storage.Assessments.Interviews;

/// <summary>How interviews are kept: found by case first, as every page of a case asks; one for a case, and one for a time.</summary>
internal sealed class KeptInterviewTable : IEntityTypeConfiguration<KeptInterview>
{
    public void Configure(EntityTypeBuilder<KeptInterview> builder)
    {
        builder.ToTable("interviews").HasKey(interview => interview.Id);
        builder.Property(interview => interview.Id).ValueGeneratedNever();
        builder.Property(interview => interview.InspectionId).HasMaxLength(100);
        builder.Property(interview => interview.CaseId).HasMaxLength(100);
        builder.Property(interview => interview.By).HasMaxLength(100);
        builder.Property(interview => interview.EndedBy).HasMaxLength(100);
        builder.Property(interview => interview.EndedWhy).HasMaxLength(40);
        builder.HasIndex(interview => new { interview.InspectionId, interview.CaseId }).IsUnique().HasFilter("ended_at is null");
        builder.HasIndex(interview => interview.OfferId).IsUnique().HasFilter("ended_at is null");
        builder.HasOne<KeptOffer>().WithMany().HasForeignKey(interview => interview.OfferId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<KeptCase>().WithMany().HasForeignKey(interview => new { interview.InspectionId, interview.CaseId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
