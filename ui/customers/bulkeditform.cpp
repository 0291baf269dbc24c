// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/bulkeditform.h"

#include "core/fields/fieldvalue.h"
#include "models/customers/editpreview.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customerchoices.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/tagsedit.h"
#include "ui/fields/owneditor.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// A value that no field has: the field stays as it is.
const QString unchanged = QStringLiteral("*");

QString idOf(const FieldDefinition &field)
{
    return u"own:"_s + field.uid;
}

} // namespace

BulkEditForm::BulkEditForm(EditPreview &preview, const Formatting &formatting, const QList<FieldDefinition> &own,
                           QWidget *parent)
    : FormDialog(tr("Change %n customer(s)", "", static_cast<int>(preview.customers())), parent),
      m_preview(preview),
      m_formatting(formatting),
      m_ownFields(own)
{
    auto *title = new TextLabel(windowTitle(), FontRole::CardTitle, ColourRole::Text, this);
    body()->addWidget(title);
    addTags();
    addValues();
    addOwn();
    m_reach = new TextLabel({}, FontRole::Strong, ColourRole::Text, this);
    m_names = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_names->setWordWrap(true);
    body()->addSpacing(space::s);
    body()->addWidget(m_reach);
    body()->addWidget(m_names);
    body()->addStretch(1);
    setSaveText(tr("Change"));
    resize(620, 560);
    m_settle.setSingleShot(true);
    m_settle.setInterval(200);
    connect(&m_settle, &QTimer::timeout, this, [this] { m_preview.setEdits(edits()); });
    for (FormBinder *section : {m_tags, m_values, m_own}) {
        section->markClean();
        connect(section, &FormBinder::edited, &m_settle, qOverload<>(&QTimer::start));
    }
    connect(&m_preview, &EditPreview::changed, this, &BulkEditForm::showPreview);
    m_preview.setEdits({});
}

void BulkEditForm::addTags()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_tags = new FormBinder(form, 1);
    m_addTags = new TagsEdit(this);
    m_removeTags = new TagsEdit(this);
    addTagsField(*m_tags, u"add_tags"_s, tr("Add tags"), m_addTags);
    addTagsField(*m_tags, u"remove_tags"_s, tr("Take tags off"), m_removeTags);
}

void BulkEditForm::addValues()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_values = new FormBinder(form, 2);
    const auto add = [this](const QString &id, const QString &label, CustomerChoices::List entries) {
        entries.prepend({unchanged, tr("As it is")});
        m_values->addChoice(id, label, entries);
        m_values->setValue(id, unchanged);
    };
    add(u"lifecycle"_s, tr("Stage"), CustomerChoices::lifecycles());
    add(u"language"_s, tr("Language"), CustomerChoices::languages({}));
    add(u"channel"_s, tr("Prefers to be reached by"), CustomerChoices::channels());
    add(u"time"_s, tr("Best time"), CustomerChoices::times());
    add(u"do_not_contact"_s, tr("Contact"), {{u"no"_s, tr("May be contacted")}, {u"yes"_s, tr("Must not be contacted")}});
    m_values->addText(u"source"_s, tr("How they found the shop (empty: as it is)"));
}

void BulkEditForm::addOwn()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    form->setVisible(!m_ownFields.isEmpty());
    m_own = new FormBinder(form, 2);
    QList<std::pair<QVariant, QString>> fields{{unchanged, tr("As they are")}};
    for (const FieldDefinition &field : m_ownFields)
        fields.append({field.uid, field.name});
    m_own->addChoice(u"own"_s, tr("Own field"), fields);
    for (const FieldDefinition &field : m_ownFields) {
        const auto made = std::make_shared<FormField *>(nullptr);
        const OwnEditor editor = createOwnEditor(field, form, [made] {
            if (*made)
                Q_EMIT(*made)->edited();
        });
        *made = &m_own->addEditor(idOf(field), tr("New value (empty: takes it off)"), editor.widget,
                                  {[editor] { return QVariant(editor.read()); },
                                   [editor](const QVariant &value) { editor.write(value.toString()); },
                                   {}},
                                  false);
    }
    connect(&m_own->field(u"own"_s), &FormField::edited, this, &BulkEditForm::showOwn);
    showOwn();
}

void BulkEditForm::showOwn()
{
    const auto chosen = m_own->value<QString>(u"own"_s);
    for (const FieldDefinition &field : std::as_const(m_ownFields)) {
        const bool shown = field.uid == chosen;
        m_own->field(idOf(field)).editor()->setVisible(shown);
        m_own->field(idOf(field)).setLabel(shown ? tr("New value (empty: takes it off)") : QString());
    }
}

CustomerEdits BulkEditForm::edits() const
{
    CustomerEdits edits;
    edits.addTags = m_addTags->tags();
    edits.removeTags = m_removeTags->tags();
    const auto chosen = [this](const QString &id) -> std::optional<QString> {
        const auto value = m_values->value<QString>(id);
        return value == unchanged ? std::nullopt : std::optional(value);
    };
    if (const auto stage = chosen(u"lifecycle"_s))
        edits.lifecycle = stage->isEmpty() ? std::optional<Lifecycle>() : std::optional(valueOf<Lifecycle>(*stage));
    edits.language = chosen(u"language"_s);
    if (const auto channel = chosen(u"channel"_s))
        edits.preferredChannel = valueOf<PreferredChannel>(*channel);
    if (const auto time = chosen(u"time"_s))
        edits.preferredTime = valueOf<PreferredTime>(*time);
    if (const auto blocked = chosen(u"do_not_contact"_s))
        edits.doNotContact = *blocked == "yes"_L1;
    if (const QString source = m_values->value<QString>(u"source"_s).trimmed(); !source.isEmpty())
        edits.source = source;
    for (const FieldDefinition &field : m_ownFields) {
        if (field.uid == m_own->value<QString>(u"own"_s))
            edits.own = OwnValueEdit{field, m_own->value<QString>(idOf(field))};
    }
    return edits;
}

void BulkEditForm::setTagSuggestions(const QStringList &tags)
{
    m_addTags->setSuggestions(tags);
    m_removeTags->setSuggestions(tags);
}

void BulkEditForm::showPreview()
{
    const bool nothing = edits().isEmpty();
    const auto changing = m_preview.changing();
    saveButton()->setEnabled(!nothing && changing.value_or(1) > 0);
    m_names->hide();
    if (nothing) {
        m_reach->setText(tr("Nothing is chosen to be changed yet."));
    } else if (!changing) {
        m_reach->setText(tr("Counting…"));
    } else {
        m_reach->setText(tr("%1 of %2 customers will be different.", "how many, of how many")
                             .arg(m_formatting.number(*changing), m_formatting.number(m_preview.customers())));
        QStringList names;
        for (const QString &name : m_preview.names())
            names += CustomerTexts::name(name);
        if (const qsizetype more = *changing - names.size(); more > 0)
            names += tr("%n more", "customers", static_cast<int>(more));
        m_names->setText(names.join(u" · "_s));
        m_names->setVisible(!names.isEmpty());
    }
}

bool BulkEditForm::isDirty() const
{
    return m_tags->isDirty() || m_values->isDirty() || m_own->isDirty();
}

void BulkEditForm::save()
{
    notice()->hide();
    QList<Error> errors = m_values->check();
    if (const auto own = edits().own) {
        if (const auto value = canonicalValue(own->field, own->value); !value)
            errors += invalidField(idOf(own->field), value.error().args.value(u"rule"_s).toString());
    }
    showOthers(m_own->showErrors(m_values->showErrors(errors)));
    if (!errors.isEmpty() || edits().isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(edits());
}

void BulkEditForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_values->showErrors({error}));
}

} // namespace regulars
