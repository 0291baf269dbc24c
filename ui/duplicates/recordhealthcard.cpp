// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/recordhealthcard.h"

#include "ui/base/errortext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/customers/customertexts.h"
#include "ui/duplicates/healthbutton.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

RecordHealthCard::RecordHealthCard(const Formatting &formatting, QWidget *parent)
    : Card(tr("Record health"), parent), m_formatting(formatting)
{
    auto *row = new QWidget(this);
    auto *figures = new FlowLayout(row, space::s);
    m_duplicates = new HealthButton(tr("Possible duplicates"), tr("Pairs of records that may be the same customer"), row);
    m_duplicates->setObjectName(u"duplicates"_s);
    figures->addWidget(m_duplicates);
    connect(m_duplicates, &HealthButton::clicked, this, &RecordHealthCard::duplicatesRequested);
    for (const auto &[issue, name] : EnumNames<RecordIssue>::names) {
        auto *button = new HealthButton(CustomerTexts::issue(issue), CustomerTexts::explanation(issue), row);
        button->setObjectName(QString::fromUtf16(name));
        figures->addWidget(button);
        m_issues.insert(issue, button);
        connect(button, &HealthButton::clicked, this, [this, wanted = issue] { Q_EMIT issueRequested(wanted); });
    }
    body()->addWidget(row);
}

void RecordHealthCard::setHealth(const RecordHealth &health)
{
    setHint({});
    m_duplicates->setFigure(health.duplicates, m_formatting);
    for (auto figure = health.issues.begin(); figure != health.issues.end(); ++figure) {
        if (HealthButton *button = m_issues.value(figure.key()))
            button->setFigure(*figure, m_formatting);
    }
}

void RecordHealthCard::setFailure(const Error &error)
{
    setHint(errorText(error));
}

} // namespace regulars
