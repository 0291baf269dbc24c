// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earnrulesedit.h"

#include "models/base/orderedlist.h"
#include "ui/base/buttonline.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/orderedview.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/earnreasons.h"

#include <QtCore/QUuid>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString formKey(qint64 rule)
{
    return u"rule/%1"_s.arg(rule);
}

} // namespace

EarnRulesEdit::EarnRulesEdit(const ProgrammeFormServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_notice(new Notice(this)),
      m_forms(new KeptForms(*m_notice, this)),
      m_list(new OrderedList(this)),
      m_none(new TextLabel(tr("There is no rule yet, so nothing is earned."), FontRole::Body, ColourRole::Muted, this)),
      m_sentence(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_conflicts(new TextLabel({}, FontRole::Body, ColourRole::Amber, this))
{
    m_view = new OrderedView(
        *m_list, [this](const QModelIndex &index) { return row(index); }, this);
    m_view->setObjectName(u"earn_rules"_s);
    m_view->setAccessibleName(tr("Rules for points"));
    m_sentence->setObjectName(u"chosen_rule"_s);
    m_conflicts->setObjectName(u"rule_conflicts"_s);
    for (TextLabel *label : {m_none, m_sentence, m_conflicts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_none, m_view, m_sentence})
        layout->addWidget(part);
    createButtons();
    layout->addWidget(m_conflicts);
    connect(m_view, &OrderedView::openRequested, this, [this] { openRule(m_view->chosen()); });
    connect(m_view, &OrderedView::removeRequested, this, &EarnRulesEdit::removeRule);
    connect(m_view, &OrderedView::chosenChanged, this, &EarnRulesEdit::showChosen);
    connect(m_list, &OrderedList::orderRequested, this, &EarnRulesEdit::reorder);
    refresh();
}

void EarnRulesEdit::createButtons()
{
    auto *buttons = new ButtonLine(this);
    buttons->add(tr("Add rule…"), u"add_rule"_s, {}, [this] { openRule(0); });
    m_edit = buttons->add(tr("Edit…"), u"edit_rule"_s, tr("Edit rule"), [this] { openRule(m_view->chosen()); });
    m_switch = buttons->add(tr("Switch off"), u"switch_rule"_s, {}, [this] { switchRule(); });
    m_remove = buttons->add(tr("Remove"), u"remove_rule"_s, tr("Remove rule"), [this] { removeRule(); });
    layout()->addWidget(buttons);
}

void EarnRulesEdit::setProgramme(const EarnProgramme &programme)
{
    m_frame = programme;
    m_rules.clear();
    for (const EarnRule &rule : programme.rules) {
        m_rules += Kept{m_nextId++, rule};
        if (rule.uid.isEmpty())
            m_rules.last().rule.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    refresh();
}

void EarnRulesEdit::setFrame(const EarnProgramme &programme)
{
    m_frame = programme;
    refresh();
}

void EarnRulesEdit::setPointName(const QString &name)
{
    m_services.names.pointName = name;
    refresh();
}

QList<EarnRule> EarnRulesEdit::rules() const
{
    QList<EarnRule> rules;
    for (const Kept &kept : m_rules) {
        rules += kept.rule;
        rules.last().position = static_cast<int>(rules.size());
    }
    return rules;
}

void EarnRulesEdit::chooseRule(const QString &uid)
{
    for (const Kept &kept : std::as_const(m_rules)) {
        if (kept.rule.uid == uid)
            m_view->setCurrentIndex(m_list->index(m_list->rowOf(kept.id), 0));
    }
}

const EarnRule *EarnRulesEdit::find(qint64 id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [id](const Kept &kept) { return kept.id == id; });
    return found == m_rules.end() ? nullptr : &found->rule;
}

ListRow EarnRulesEdit::row(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    if (const EarnRule *rule = find(index.data(role::Id).toLongLong())) {
        row.title = rule->name;
        row.subtitle = EarnRuleTexts::sentence(*rule, m_services.names, m_services.formatting);
        if (!rule->enabled)
            row.chip = ChipText{tr("Not in use"), Tone::Neutral};
    }
    return row;
}

void EarnRulesEdit::refresh()
{
    QList<OrderedList::Entry> entries;
    for (const Kept &kept : std::as_const(m_rules))
        entries += OrderedList::Entry{kept.id, kept.rule.name, QVariant(kept.rule.enabled), true};
    m_list->setEntries(entries);
    m_view->setVisible(!m_rules.isEmpty());
    m_none->setVisible(m_rules.isEmpty());
    EarnProgramme programme = m_frame;
    programme.rules = rules();
    QStringList sentences;
    for (const RuleConflict &conflict : conflictsOf(programme, m_services.formatting.today()))
        sentences += EarnReasons::conflict(conflict, programme, m_services.names, m_services.formatting);
    m_conflicts->setText(sentences.join(u'\n'));
    m_conflicts->setVisible(!sentences.isEmpty());
    m_view->viewport()->update();
    showChosen();
}

void EarnRulesEdit::showChosen()
{
    const EarnRule *rule = find(m_view->chosen());
    for (QPushButton *button : {m_edit, m_switch, m_remove})
        button->setEnabled(rule);
    m_switch->setText(rule && !rule->enabled ? tr("Switch on") : tr("Switch off"));
    m_sentence->setVisible(rule);
    if (rule)
        m_sentence->setText(EarnRuleTexts::sentence(*rule, m_services.names, m_services.formatting));
}

bool EarnRulesEdit::hasUnsaved() const
{
    return m_forms->unsaved() > 0;
}

bool EarnRulesEdit::reopenUnsaved()
{
    return m_forms->reopenUnsaved();
}

void EarnRulesEdit::openRule(qint64 id)
{
    if (m_forms->reopen(formKey(id)))
        return;
    EarnRule rule;
    if (const EarnRule *known = find(id))
        rule = *known;
    auto *form = new EarnRuleForm(rule, m_services, window());
    connect(form, &EarnRuleForm::submitted, this, [this, form, id](const EarnRule &submitted) {
        take(submitted, id);
        form->finish();
    });
    m_forms->open(formKey(id), form, [this, id] { openRule(id); });
}

void EarnRulesEdit::take(const EarnRule &rule, qint64 id)
{
    Kept taken{id, rule};
    const auto known = std::find_if(m_rules.begin(), m_rules.end(), [id](const Kept &kept) { return kept.id == id; });
    if (known != m_rules.end()) {
        *known = taken;
    } else {
        taken.id = m_nextId++;
        taken.rule.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_rules += taken;
    }
    refresh();
    chooseRule(taken.rule.uid);
    Q_EMIT edited();
}

void EarnRulesEdit::removeRule()
{
    const qint64 chosen = m_view->chosen();
    if (m_rules.removeIf([chosen](const Kept &kept) { return kept.id == chosen; }) == 0)
        return;
    m_forms->forget(formKey(chosen));
    refresh();
    Q_EMIT edited();
}

void EarnRulesEdit::switchRule()
{
    const qint64 chosen = m_view->chosen();
    for (Kept &kept : m_rules) {
        if (kept.id == chosen)
            kept.rule.enabled = !kept.rule.enabled;
    }
    refresh();
    Q_EMIT edited();
}

void EarnRulesEdit::reorder(const QList<qint64> &ids)
{
    std::stable_sort(m_rules.begin(), m_rules.end(),
                     [&](const Kept &a, const Kept &b) { return ids.indexOf(a.id) < ids.indexOf(b.id); });
    refresh();
    Q_EMIT edited();
}

} // namespace regulars
