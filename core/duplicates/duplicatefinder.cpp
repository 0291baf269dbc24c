// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/duplicatefinder.h"

#include "core/duplicates/transliteration.h"

#include <algorithm>
#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Larger blocks are walked with a window, their records in the order of their names.
constexpr size_t largeBlock = 60;
constexpr size_t window = 12;
/// A name is rare when no more records bear it, and by chance far fewer would.
constexpr size_t rareNameRecords = 2;
constexpr double rareNameExpected = 0.05;

// What a block is made of; a block of the same text in another kind is another one.
constexpr char emailBlock = 'e';
constexpr char localBlock = 'l';
constexpr char phoneBlock = 'p';
constexpr char cardBlock = 'c';
constexpr char taxBlock = 't';
constexpr char externalBlock = 'x';
constexpr char namePlaceBlock = 'n';
constexpr char nameBirthdayBlock = 'b';
constexpr char addressBlock = 'a';
constexpr char companyBlock = 'k';
constexpr char fullNameBlock = 'f'; // also tells how rare a name is
constexpr int kindBits = 8;
constexpr qint64 stepsBetweenReports = 4096;

quint64 blockKey(char kind, const QString &text)
{
    // The kind stands in the highest bits, so that equal kinds stand together when sorted.
    const quint64 hash = static_cast<quint64>(qHash(text, 0x5bd1e995));
    return (static_cast<quint64>(kind) << (64 - kindBits)) | (hash >> kindBits);
}

char kindOf(quint64 key)
{
    return static_cast<char>(key >> (64 - kindBits));
}

/// Hands each run of equal keys to `take` until it gives false.
template<typename Entry, typename Take>
void forEachBlock(const std::vector<Entry> &sorted, Take &&take)
{
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto end = std::find_if(first, sorted.end(), [&](const Entry &entry) { return entry.key != first->key; });
        if (!take(std::span<const Entry>(first, end)))
            return;
        first = end;
    }
}

QString sortedWords(QStringList words)
{
    std::sort(words.begin(), words.end());
    return words.join(u' ');
}

} // namespace

DuplicateFinder::DuplicateFinder(QString country) : m_country(std::move(country)) {}

void DuplicateFinder::add(const Customer &customer)
{
    m_profiles.push_back(matchProfile(customer, m_country, m_stock));
    addBlocks(static_cast<quint32>(m_profiles.size() - 1));
}

void DuplicateFinder::addBlock(char kind, const QString &key, quint32 index)
{
    m_blocks.push_back({blockKey(kind, key), index});
}

void DuplicateFinder::addBlocks(quint32 index)
{
    constexpr qsizetype shortestLocal = 6;
    constexpr qsizetype phoneTail = 8; // the beginning depends on how the number is written
    const MatchProfile &profile = m_profiles[index];
    for (const QString &mailbox : profile.mailboxes) {
        addBlock(emailBlock, mailbox, index);
        const QString local = mailbox.left(mailbox.lastIndexOf(u'@'));
        if (local.size() >= shortestLocal && !isSharedMailbox(mailbox))
            addBlock(localBlock, local, index);
    }
    for (const QString &phone : profile.phones)
        addBlock(phoneBlock, phone.right(phoneTail), index);
    for (const QString &number : profile.taxNumbers)
        addBlock(taxBlock, number, index);
    for (const QString &key : profile.externalIds)
        addBlock(externalBlock, key, index);
    if (!profile.card.isEmpty())
        addBlock(cardBlock, profile.card, index);
    const QStringList &names = profile.kind != CustomerKind::Person ? profile.company : profile.name;
    for (const QString &word : names) {
        const QString skeleton = soundSkeleton(word);
        if (!profile.postcode.isEmpty() && skeleton.size() > 1)
            addBlock(namePlaceBlock, skeleton + u' ' + profile.postcode, index);
        if (profile.birthday.isSet())
            addBlock(nameBirthdayBlock, u"%1 %2-%3"_s.arg(skeleton).arg(profile.birthday.month).arg(profile.birthday.day),
                     index);
    }
    if (!profile.street.isEmpty() && !(profile.postcode + profile.city).isEmpty())
        addBlock(addressBlock,
                 profile.street.join(u' ') + u' ' + (profile.postcode.isEmpty() ? profile.city : profile.postcode), index);
    if (profile.kind != CustomerKind::Person && !profile.company.isEmpty())
        addBlock(companyBlock, soundSkeleton(profile.company.first()) + u' ' + profile.city, index);
    if (names.size() > 1)
        addBlock(fullNameBlock, sortedWords(names), index);
}

std::vector<bool> DuplicateFinder::rareNames(const std::vector<BlockEntry> &sorted) const
{
    QHash<QString, int> bearers;
    for (const MatchProfile &profile : m_profiles) {
        for (const QString &word : profile.name)
            ++bearers[word];
    }
    const auto records = static_cast<double>(m_profiles.size());
    std::vector<bool> rare(m_profiles.size(), false);
    forEachBlock(sorted, [&](Block block) {
        if (kindOf(block.front().key) != fullNameBlock || block.size() > rareNameRecords)
            return true;
        // How many would bear the name if given and family names met by chance.
        double expected = records;
        for (const QString &word : m_profiles[block.front().profile].name)
            expected *= bearers.value(word) / records;
        for (const BlockEntry &entry : block)
            rare[entry.profile] = expected < rareNameExpected;
        return true;
    });
    return rare;
}

std::vector<DuplicatePair> DuplicateFinder::pairs(const Progress &progress, const std::function<bool()> &isCancelled) const
{
    std::vector<BlockEntry> blocks = m_blocks;
    std::sort(blocks.begin(), blocks.end(), [](const BlockEntry &x, const BlockEntry &y) {
        return std::tie(x.key, x.profile) < std::tie(y.key, y.profile);
    });
    const std::vector<bool> rare = rareNames(blocks);
    std::vector<DuplicatePair> found;
    qint64 done = 0;
    qint64 reported = 0;
    forEachBlock(blocks, [&](Block block) {
        done += static_cast<qint64>(block.size());
        if (done - reported > stepsBetweenReports) {
            reported = done;
            if (isCancelled && isCancelled())
                return false;
            if (progress)
                progress(done, static_cast<qint64>(blocks.size()));
        }
        compareBlock(block, rare, found);
        return true;
    });
    // A pair may share several blocks.
    std::sort(found.begin(), found.end(), [](const DuplicatePair &x, const DuplicatePair &y) {
        return std::tuple(-x.score.weight, x.first, x.second) < std::tuple(-y.score.weight, y.first, y.second);
    });
    const auto samePair = [](const DuplicatePair &x, const DuplicatePair &y) {
        return x.first == y.first && x.second == y.second;
    };
    found.erase(std::unique(found.begin(), found.end(), samePair), found.end());
    return found;
}

void DuplicateFinder::compareBlock(Block block, const std::vector<bool> &rare, std::vector<DuplicatePair> &found) const
{
    std::vector<quint32> members;
    members.reserve(block.size());
    for (const BlockEntry &entry : block)
        members.push_back(entry.profile);
    const bool large = members.size() > largeBlock;
    if (large) {
        std::sort(members.begin(), members.end(),
                  [&](quint32 x, quint32 y) { return std::tie(m_profiles[x].name, x) < std::tie(m_profiles[y].name, y); });
    }
    const size_t reach = large ? window : members.size();
    for (size_t i = 0; i < members.size(); ++i) {
        for (size_t j = i + 1; j < std::min(members.size(), i + 1 + reach); ++j) {
            if (members[i] == members[j])
                continue;
            const MatchProfile &a = m_profiles[members[i]];
            const MatchProfile &b = m_profiles[members[j]];
            DuplicateScore score = compareProfiles(a, b, rare[members[i]] && rare[members[j]]);
            if (score.verdict != DuplicateVerdict::Different)
                found.push_back({std::min(a.id, b.id), std::max(a.id, b.id), std::move(score)});
        }
    }
}

} // namespace regulars
