// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/base/undokeys.h"
#include "ui/segments/ruletexts.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmentcountline.h"
#include "ui/segments/segmentruleedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int longestFolder = 80;
constexpr int longestDescription = 2'000;
constexpr int longestNote = 500;
constexpr int descriptionHeight = 72; // pixels

QStringList foldersOf(const SegmentBook &book)
{
    QStringList folders;
    for (const SegmentRow &row : book.rows) {
        if (!row.segment.folder.isEmpty() && !folders.contains(row.segment.folder))
            folders += row.segment.folder;
    }
    return folders;
}

} // namespace

SegmentForm::SegmentForm(const Segment &segment, const SegmentBook &book, Database &database, const Formatting &formatting,
                         QWidget *parent)
    : DeskForm(segment.id.isValid() ? tr("Segment “%1”").arg(segment.name) : tr("New segment"), parent),
      m_segment(segment),
      m_folders(foldersOf(book)),
      m_formatting(formatting),
      m_hint(new TextLabel({}, FontRole::Small, ColourRole::Muted, this)),
      m_sentence(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_rule(new SegmentRuleEdit(book, formatting, this)),
      m_count(new SegmentCountLine(database, formatting, this))
{
    if (!segment.id.isValid())
        m_segment.weekStart = formatting.locale().firstDayOfWeek();
    new UndoKeys(*this);
    addFields();
    addRule();
    fill();
    form()->markClean();
    connect(form(), &FormBinder::edited, this, &SegmentForm::follow);
    connect(m_rule, &SegmentRuleEdit::edited, this, &SegmentForm::follow);
    connect(m_count, &SegmentCountLine::counted, this, [this] {
        if (m_wasAsked)
            ask();
    });
    setSaveText(tr("Save"));
    resize(860, 720);
    follow();
    form()->field(u"name"_s).editor()->setFocus();
}

SegmentForm::~SegmentForm() = default;

void SegmentForm::addFields()
{
    form()->addText(u"name"_s, tr("Name"), longestSegmentName).setRequired();
    FormField &folder = form()->addText(u"folder"_s, tr("Folder"), longestFolder);
    if (auto *line = qobject_cast<QLineEdit *>(folder.editor())) {
        auto *completer = new QCompleter(m_folders, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    form()
        ->addLongText(u"description"_s, tr("Description"), longestDescription)
        .editor()
        ->setMaximumHeight(descriptionHeight);
    form()->addChoice(u"kind"_s, tr("Who is in it"),
                      {{nameOf(SegmentKind::Dynamic), tr("everybody for whom the rule holds, kept current")},
                       {nameOf(SegmentKind::Static), tr("whom you put there, one by one")}});
    form()->addChoice(u"purpose"_s, tr("What it is for"),
                      {{nameOf(SegmentPurpose::Outreach), tr("reaching people: who refused profiling stays out of scores")},
                       {nameOf(SegmentPurpose::Analysis), tr("understanding the shop: nobody is written to")}});
    form()->addChoice(u"level"_s, tr("Of whom it is asked"),
                      {{nameOf(SegmentLevel::Each), tr("each customer by themselves")},
                       {nameOf(SegmentLevel::AnyMember), tr("companies and households: one of their members")},
                       {nameOf(SegmentLevel::AllMembers), tr("companies and households: every one of their members")}});
    form()->addText(u"note"_s, tr("Why the rule was changed"), longestNote);
    form()->field(u"kind"_s).setVisible(!m_segment.id.isValid());
}

void SegmentForm::addRule()
{
    m_hint->setObjectName(u"kind_hint"_s);
    m_hint->setWordWrap(true);
    m_sentence->setObjectName(u"rule_sentence"_s);
    m_sentence->setWordWrap(true);
    int place = 1; // below the fields
    for (QWidget *part : std::initializer_list<QWidget *>{m_hint, m_rule, m_sentence, m_count})
        body()->insertWidget(place++, part);
}

void SegmentForm::fill()
{
    form()->setValue(u"name"_s, m_segment.name);
    form()->setValue(u"folder"_s, m_segment.folder);
    form()->setValue(u"description"_s, m_segment.description);
    form()->setValue(u"kind"_s, nameOf(m_segment.kind));
    form()->setValue(u"purpose"_s, nameOf(m_segment.purpose));
    form()->setValue(u"level"_s, nameOf(m_segment.level));
    m_rule->setSegment(m_segment);
}

Segment SegmentForm::segment() const
{
    Segment entered = m_segment;
    entered.name = form()->value<QString>(u"name"_s);
    entered.folder = form()->value<QString>(u"folder"_s);
    entered.description = form()->value<QString>(u"description"_s);
    if (!m_segment.id.isValid())
        entered.kind = valueOf<SegmentKind>(form()->value<QString>(u"kind"_s));
    entered.purpose = valueOf<SegmentPurpose>(form()->value<QString>(u"purpose"_s));
    entered.level = valueOf<SegmentLevel>(form()->value<QString>(u"level"_s));
    // The builder puts a single condition into a group, which changes nothing.
    if (entered.kind == SegmentKind::Dynamic && normalized(m_rule->rule()) != normalized(m_segment.rule))
        entered.rule = normalized(m_rule->rule());
    return entered;
}

QString SegmentForm::note() const
{
    return form()->field(u"note"_s).isShown() ? form()->value<QString>(u"note"_s) : QString();
}

void SegmentForm::setBook(const SegmentBook &book)
{
    m_rule->setBook(book);
}

bool SegmentForm::isDirty() const
{
    return DeskForm::isDirty() || m_rule->isUnreadable() || segment().rule != m_segment.rule;
}

bool SegmentForm::hasOtherMembers() const
{
    const Segment entered = segment();
    return m_segment.id.isValid() && entered.kind == SegmentKind::Dynamic &&
           (entered.rule != m_segment.rule || entered.level != m_segment.level || entered.purpose != m_segment.purpose);
}

void SegmentForm::follow()
{
    const Segment entered = segment();
    const bool isDynamic = entered.kind == SegmentKind::Dynamic;
    if (std::exchange(m_wasAsked, false)) {
        notice()->hide();
        setSaveText(tr("Save"));
    }
    m_rule->setVisible(isDynamic);
    m_count->setVisible(isDynamic);
    m_sentence->setVisible(isDynamic);
    m_hint->setVisible(!isDynamic);
    m_hint->setText(entered.kind == SegmentKind::Snapshot
                        ? tr("A snapshot: those for whom the rule held when it was taken. It stays as it is.")
                        : tr("Put customers into it from their page, or from any list of customers."));
    form()->field(u"purpose"_s).setVisible(isDynamic);
    form()->field(u"level"_s).setVisible(isDynamic);
    form()->field(u"note"_s).setVisible(m_segment.id.isValid() && entered.rule != m_segment.rule);
    count();
}

void SegmentForm::count()
{
    const Segment entered = segment();
    if (entered.kind != SegmentKind::Dynamic)
        return m_count->stop({});
    const bool isSound = m_rule->check().isEmpty();
    const RuleTexts texts(m_rule->builder()->names(), m_rule->builder()->currency(), m_formatting);
    m_sentence->setText(isSound ? texts.rule(m_rule->rule()) : QString());
    if (isSound)
        m_count->count(entered);
    else
        m_count->stop(m_rule->isUnreadable() ? tr("Not counted: the text is no rule yet.")
                                             : tr("Not counted: something is still to be filled in."));
}

void SegmentForm::ask()
{
    m_wasAsked = true;
    setSaveText(tr("Apply and save"));
    if (m_count->isCounting()) {
        notice()->show(tr("This changes who is in the segment; how many is being counted."), Tone::Info);
        return;
    }
    const auto [enter, leave] = m_count->moves().value_or(std::pair(0, 0));
    const QString text = !m_count->moves() ? tr("This changes who is in the segment. How many was not counted.")
                                           : tr("%1 and %2 with this change.", "34 customers enter and 3 leave")
                                                 .arg(tr("%Ln customer(s) enter", "", enter),
                                                      tr("%Ln leave", "customers, a segment", leave));
    notice()->show(text + u' ' +
                       tr("They count as moved by you: nothing that waits for customers to come in or go out is set off."),
                   enter + leave > 0 ? Tone::Warning : Tone::Info);
}

void SegmentForm::save()
{
    const Segment entered = segment();
    const bool isDynamic = entered.kind == SegmentKind::Dynamic;
    const QList<Error> wrong = isDynamic ? m_rule->check() : QList<Error>();
    if (!wrong.isEmpty()) {
        showWrong(wrong);
        return;
    }
    QList<Error> others;
    for (const Error &error : validate(entered)) {
        if (!error.args.contains(u"path"_s))
            others += error;
    }
    const bool isNobodyMoved = !m_count->isCounting() && m_count->moves() == std::pair(0, 0);
    if (others.isEmpty() && form()->validate() && hasOtherMembers() && !m_wasAsked && !isNobodyMoved)
        return ask();
    if (accepts(others))
        Q_EMIT submitted(entered, note());
}

void SegmentForm::showWrong(const QList<Error> &errors)
{
    notice()->hide();
    (void)form()->validate();
    const QList<Error> others = m_rule->showErrors(errors);
    showOthers(others);
}

void SegmentForm::showFailure(const Error &error)
{
    setSaving(false);
    if (error.field == "rule"_L1) {
        notice()->show(
            tr("This rule can't be used: it asks, by way of others, for the segment itself, or for something that "
               "is gone."),
            Tone::Danger);
        return;
    }
    if (error.args.contains(u"path"_s))
        return showWrong({error});
    DeskForm::showFailure(error);
}

} // namespace regulars
