// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/onboardingtemplatescard.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/reports/reporttable.h"
#include "ui/success/successdesk.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

OnboardingTemplatesCard::OnboardingTemplatesCard(SuccessDesk &desk, QWidget *parent)
    : Card(tr("Templates"), parent),
      m_desk(desk),
      m_none(
          new TextLabel(tr("A template says what you do for a new customer, and when: call them after three days, ask after "
                           "two weeks how they get on. Make one, then start it on customers' pages or let new customers "
                           "start by themselves."),
                        FontRole::Body, ColourRole::Muted, this)),
      m_table(new ReportTable(tr("Templates"), {tr("Template"), tr("Steps"), tr("Done within"), tr("New customers")}, this))
{
    m_table->setObjectName(u"onboarding_templates"_s);
    m_none->setWordWrap(true);
    m_remove = createButton(tr("Remove"), u"remove_template"_s, tr("Remove template"));
    m_edit = createButton(tr("Edit…"), u"edit_template"_s, tr("Edit template"));
    m_add = createButton(tr("Add template…"), u"add_template"_s, tr("Add template…"));
    body()->setSpacing(space::m);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, [this] { m_desk.openTemplate({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_desk.openTemplate(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_desk.removeTemplate(chosen()); });
    connect(m_table, &ReportTable::rowChosen, this, [this] { m_desk.openTemplate(chosen()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &OnboardingTemplatesCard::showChosen);
    connect(&m_desk, &SuccessDesk::changed, this, &OnboardingTemplatesCard::showTemplates);
    showTemplates();
}

QPushButton *OnboardingTemplatesCard::createButton(const QString &text, const QString &name, const QString &spoken)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    addHeaderWidget(button);
    return button;
}

void OnboardingTemplatesCard::showTemplates()
{
    QList<QStringList> rows;
    if (const auto &offers = m_desk.offers()) {
        const Formatting &formatting = m_desk.services().formatting;
        for (const OnboardingTemplate &each : offers->templates)
            rows.append({each.name, formatting.number(each.steps.size()), tr("%Ln day(s)", "", each.withinDays),
                         each.startsFrom ? tr("start by themselves") : tr("are started by hand")});
    }
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    showChosen();
}

void OnboardingTemplatesCard::showChosen()
{
    m_add->setEnabled(m_desk.offers() && m_desk.mayManage());
    for (QPushButton *button : {m_edit, m_remove}) {
        button->setEnabled(chosen().isValid() && m_desk.mayManage());
        button->setVisible(m_table->rowCount() > 0);
    }
}

OnboardingTemplateId OnboardingTemplatesCard::chosen() const
{
    const int row = m_table->currentRow();
    const auto &offers = m_desk.offers();
    return offers && row >= 0 && row < offers->templates.size() ? offers->templates.at(row).id : OnboardingTemplateId{};
}

} // namespace regulars
