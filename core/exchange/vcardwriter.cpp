// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardwriter.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype foldedBytes = 75;

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            result += u"\\"_s + c;
        else if (c != u'\r')
            result += c;
    }
    return result;
}

/// A parameter's value may hold neither of these.
QString asParameter(QString label)
{
    return label.remove(u'"').remove(u'\n').remove(u'\r');
}

class Writer
{
public:
    explicit Writer(VCardVersion version) : m_version(version) {}

    void add(const QString &property, const QString &value)
    {
        if (!value.isEmpty())
            addLine(property + u':' + value);
    }
    void addPoint(const ContactPoint &point);
    void addAddress(const PostalAddress &address);
    void addDay(const QString &property, const Birthday &birthday);
    void addDates(const QList<ImportantDate> &dates);
    void addPhoto(const NewFile &photo);
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    /// Known labels are types; others stand beside the property in a group of their own, as address books do.
    [[nodiscard]] QString labelled(const QString &property, const QString &label, bool primary, bool phone);
    void addLine(const QString &line);
    void addGroupLabel();

    VCardVersion m_version;
    QByteArray m_text;
    QString m_groupLabel;
    int m_groups = 0;
};

void Writer::addLine(const QString &line)
{
    const QByteArray whole = line.toUtf8();
    QByteArrayView rest = whole;
    qsizetype most = foldedBytes;
    while (rest.size() > most) {
        qsizetype cut = most;
        while (cut > 1 && (static_cast<unsigned char>(rest[cut]) & 0xC0u) == 0x80u) // not within a character
            --cut;
        m_text.append(rest.first(cut)).append("\r\n ");
        rest = rest.sliced(cut);
        most = foldedBytes - 1;
    }
    m_text.append(rest).append("\r\n");
}

void Writer::addPhoto(const NewFile &photo)
{
    const QString content = QString::fromLatin1(photo.content.toBase64());
    if (m_version == VCardVersion::V4)
        add(u"PHOTO"_s, u"data:%1;base64,%2"_s.arg(photo.mediaType, content));
    else
        add(u"PHOTO;ENCODING=b;TYPE="_s + photo.mediaType.section(u'/', 1).toUpper(), content);
}

QString Writer::labelled(const QString &property, const QString &label, bool primary, bool phone)
{
    QStringList types;
    m_groupLabel.clear();
    if (label == "mobile"_L1)
        types += u"cell"_s;
    else if (label == "home"_L1 || label == "work"_L1 || (phone && (label == "fax"_L1 || label == "pager"_L1)))
        types += label;
    else
        m_groupLabel = label;
    if (primary && m_version == VCardVersion::V3)
        types += u"pref"_s;
    QString text = property;
    if (!m_groupLabel.isEmpty())
        text = u"item%1."_s.arg(++m_groups) + property;
    for (const QString &type : std::as_const(types))
        text += u";TYPE="_s + asParameter(type);
    if (primary && m_version == VCardVersion::V4)
        text += u";PREF=1"_s;
    return text;
}

void Writer::addGroupLabel()
{
    if (!m_groupLabel.isEmpty())
        addLine(u"item%1.X-ABLabel:"_s.arg(m_groups) + escaped(m_groupLabel));
}

void Writer::addPoint(const ContactPoint &point)
{
    const bool phone = point.kind == ContactKind::Phone;
    add(labelled(phone ? u"TEL"_s : u"EMAIL"_s, point.label, point.primary, phone), escaped(point.value));
    addGroupLabel();
}

void Writer::addAddress(const PostalAddress &address)
{
    QStringList parts{{}, {}, address.street, address.city, address.region, address.postcode, address.country};
    std::transform(parts.begin(), parts.end(), parts.begin(), escaped);
    add(labelled(u"ADR"_s, address.label, address.primary, false), parts.join(u';'));
    addGroupLabel();
}

void Writer::addDay(const QString &property, const Birthday &birthday)
{
    if (!birthday.isSet())
        return;
    const QString day = u"%1-%2"_s.arg(birthday.month, 2, 10, QLatin1Char('0')).arg(birthday.day, 2, 10, QLatin1Char('0'));
    if (m_version == VCardVersion::V4)
        add(property, birthday.year == 0
                          ? u"--"_s + QString(day).remove(u'-')
                          : QString::number(birthday.year).rightJustified(4, u'0') + QString(day).remove(u'-'));
    else // 3.0 knows no day without a year; this is how address books write it
        add(birthday.year == 0 ? property + u";X-APPLE-OMIT-YEAR=1604"_s : property,
            QString::number(birthday.year == 0 ? 1604 : birthday.year).rightJustified(4, u'0') + u'-' + day);
}

void Writer::addDates(const QList<ImportantDate> &dates)
{
    bool anniversary = false; // a card has only one
    for (const ImportantDate &date : dates) {
        const bool first = m_version == VCardVersion::V4 && !anniversary &&
                           date.label.compare("anniversary"_L1, Qt::CaseInsensitive) == 0;
        if (first) {
            anniversary = true;
            addDay(u"ANNIVERSARY"_s, date.day);
            continue;
        }
        m_groupLabel = date.label;
        addDay(u"item%1.X-ABDATE"_s.arg(++m_groups), date.day);
        addGroupLabel();
    }
}

} // namespace

QByteArray vcardOf(const Customer &customer, VCardVersion version, const std::optional<NewFile> &photo)
{
    Writer card(version);
    card.add(u"BEGIN"_s, u"VCARD"_s);
    card.add(u"VERSION"_s, nameOf(version));
    card.add(u"UID"_s, (version == VCardVersion::V4 ? u"urn:uuid:"_s : QString()) + customer.uid);
    const bool company = customer.kind == CustomerKind::Company;
    if (company)
        card.add(version == VCardVersion::V4 ? u"KIND"_s : u"X-ABShowAs"_s,
                 version == VCardVersion::V4 ? u"org"_s : u"COMPANY"_s);
    if (customer.kind == CustomerKind::Household) {
        // A group of others is the nearest that the format knows; others leave such cards out.
        if (version == VCardVersion::V4)
            card.add(u"KIND"_s, u"group"_s);
        card.add(u"X-REGULARS-KIND"_s, nameOf(customer.kind));
    }
    card.add(u"FN"_s, escaped(displayName(customer)));
    card.add(u"N"_s, escaped(customer.lastName) + u';' + escaped(customer.firstName) + u";;;"_s);
    card.add(u"ORG"_s, escaped(customer.company));
    for (const ContactPoint &point : customer.contacts)
        card.addPoint(point);
    for (const PostalAddress &address : customer.addresses)
        card.addAddress(address);
    card.addDay(u"BDAY"_s, customer.birthday);
    card.addDates(customer.dates);
    if (version == VCardVersion::V4)
        card.add(u"LANG"_s, escaped(customer.language));
    QStringList tags;
    for (const QString &tag : customer.tags)
        tags += escaped(tag);
    card.add(u"CATEGORIES"_s, tags.join(u','));
    for (const CustomField &field : customer.fields)
        card.add(u"X-REGULARS-FIELD"_s, escaped(field.name) + u';' + escaped(field.value));
    card.add(u"X-REGULARS-CARD"_s, escaped(customer.cardNumber));
    card.add(u"NOTE"_s, escaped(customer.notes));
    if (photo)
        card.addPhoto(*photo);
    card.add(u"END"_s, u"VCARD"_s);
    return card.text();
}

} // namespace regulars
