// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templateedit.h"

#include "core/templates/mergefields.h"
#include "ui/base/errortext.h"
#include "ui/base/metrics.h"
#include "ui/base/popup.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/templates/templatetexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int textHeight = 120;

} // namespace

TemplateEdit::TemplateEdit(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit(this)),
      m_fields(new QPushButton(tr("Insert a field"), this)),
      m_state(new TextLabel({}, FontRole::SmallStrong, ColourRole::Muted, this)),
      m_preview(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_text->setAccessibleName(name);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(textHeight);
    setFocusProxy(m_text);
    setButtonLook(m_fields, ButtonVariant::Quiet, ButtonSize::Small);
    m_fields->setAutoDefault(false);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_fields, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_text, 1);
    layout->addLayout(foot);
    layout->addWidget(m_preview);
    connect(m_fields, &QPushButton::clicked, this, &TemplateEdit::showFields);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showPreview();
        Q_EMIT edited();
    });
    showPreview();
}

QString TemplateEdit::text() const
{
    return m_text->toPlainText();
}

void TemplateEdit::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void TemplateEdit::setValues(const MergeValues &values)
{
    m_values = values;
    showPreview();
}

QString TemplateEdit::previewText() const
{
    return m_preview->text();
}

void TemplateEdit::showFields()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TemplateField field : allTemplateFields) {
        menu->addAction(TemplateTexts::field(field), this, [this, field] {
            m_text->insertPlainText(u'{' + nameOf(field) + u'}');
            m_text->setFocus(Qt::OtherFocusReason);
        });
    }
    popupBelow(menu, m_fields);
}

void TemplateEdit::showPreview()
{
    const QString written = text().trimmed();
    const auto checked = checkTemplate(written);
    const auto parsed = TextTemplate::parse(written);
    QString state = tr("A fallback comes after a bar: {customer.first_name|there}");
    ColourRole colour = ColourRole::Muted;
    if (!checked) {
        state = errorText(checked.error());
        colour = ColourRole::Red;
    } else if (parsed && !written.isEmpty()) {
        const FilledText filled = fill(*parsed, m_values);
        m_preview->setText(filled.text);
        if (filled.unresolved.isEmpty()) {
            state = tr("It reads:");
        } else {
            state = tr("Not known here, so it could not be sent: %1").arg(TemplateTexts::fields(filled.unresolved));
            colour = ColourRole::Amber;
        }
    }
    if (!checked || written.isEmpty())
        m_preview->clear();
    m_state->setText(state);
    m_state->setColourRole(colour);
    m_preview->setVisible(!m_preview->text().isEmpty());
}

} // namespace regulars
