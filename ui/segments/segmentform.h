// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentviews.h"
#include "ui/tickets/deskform.h"

namespace regulars {

class Formatting;
class SegmentCountLine;
class SegmentRuleEdit;
class TextLabel;

/// A segment: what it is called and for, and by which rule. Counts while the rule is edited; a changed rule of a segment
/// that is in use is saved only after it was said who enters and who leaves. Only collects: its owner runs SaveSegment with
/// what submitted() brings, and answers with finish() or showFailure().
class SegmentForm final : public DeskForm
{
    Q_OBJECT

public:
    /// Without a valid id it is a new one; its weeks then begin as the language has it. Database and formatting must outlive
    /// the form.
    SegmentForm(const Segment &segment, const SegmentBook &book, Database &database, const Formatting &formatting,
                QWidget *parent);
    ~SegmentForm() override;

    /// What is entered; the rule is the last one that could be read.
    [[nodiscard]] Segment segment() const;
    /// Why the rule was changed.
    [[nodiscard]] QString note() const;
    /// What there is to choose from has changed; entries stay.
    void setBook(const SegmentBook &book);
    [[nodiscard]] SegmentRuleEdit *ruleEdit() const { return m_rule; }
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Segment &segment, const QString &note);

private:
    void addFields();
    void addRule();
    void fill();
    void follow();
    void count();
    void ask();
    [[nodiscard]] bool hasOtherMembers() const;
    void showWrong(const QList<Error> &errors);

    Segment m_segment;
    QStringList m_folders;
    const Formatting &m_formatting;
    TextLabel *m_hint;
    TextLabel *m_sentence;
    SegmentRuleEdit *m_rule;
    SegmentCountLine *m_count;
    bool m_wasAsked = false; ///< whether those that change were said
};

} // namespace regulars
