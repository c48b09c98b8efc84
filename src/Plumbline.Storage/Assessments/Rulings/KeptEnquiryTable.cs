using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Assessments.Rulings;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Assessments.Rulings;

/// <summary>How enquiries are kept; none is ever deleted.</summary>
internal sealed class KeptEnquiryTable : IEntityTypeConfiguration<KeptEnquiry>
{
    public void Configure(EntityTypeBuilder<KeptEnquiry> builder)
    {
        builder.ToTable("enquiries").HasKey(enquiry => enquiry.Id);
        builder.Property(enquiry => enquiry.Id).ValueGeneratedNever();
        builder.Property(enquiry => enquiry.InspectionId).HasMaxLength(100);
        builder.Property(enquiry => enquiry.Question).HasMaxLength(100);
        builder.Property(enquiry => enquiry.Text).HasMaxLength(2 * RulingRules.LongestEnquiry);
        builder.Property(enquiry => enquiry.By).HasMaxLength(100);
        builder.HasIndex(enquiry => new { enquiry.InspectionId, enquiry.Question });
        builder.HasOne<KeptRuling>().WithMany().HasForeignKey(enquiry => enquiry.AnswerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(enquiry => enquiry.InspectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
